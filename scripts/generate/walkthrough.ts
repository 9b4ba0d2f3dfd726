import {inBothLanguages, walkthroughAbout, walkthroughSteps, walkthroughTitle} from '../../src/assist/walkthrough.ts'
import {pictureFile} from './pictures.ts'

/** The `contributes.walkthroughs` of package.json. */
export function walkthroughs(): readonly unknown[] {
  return [{
    id: 'peksos',
    title: inBothLanguages(walkthroughTitle),
    description: `${walkthroughAbout.id} ${walkthroughAbout.en}`,
    steps: walkthroughSteps.map(({id, title, text, buttons, completedBy, picture}) => ({
      id,
      title: inBothLanguages(title),
      // A link that is alone on its line is shown as a button.
      description: [`${text.id}\n\n${text.en}`, ...buttons.map(({label, command}) => `[${inBothLanguages(label)}](command:${command})`)].join('\n'),
      media: {
        image: {dark: pictureFile(id, 'dark'), light: pictureFile(id, 'light'), hc: pictureFile(id, 'hc'), hcLight: pictureFile(id, 'hc-light')},
        altText: `${picture.id} ${picture.en}`,
      },
      completionEvents: completedBy,
    })),
  }]
}
