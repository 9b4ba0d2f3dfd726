import {QuickPickItemKind, ThemeIcon, window, type QuickPickItem} from 'vscode'
import type {PartGroup, PartOffer} from '../assist/part-offers.ts'
import {say} from '../assist/texts.ts'
import type {Language} from '../knowledge/types.ts'
import type {PartPreview} from './part-preview.ts'

interface PartItem extends QuickPickItem {
  readonly offer?: PartOffer
}

/** What a reader may look at before picking. */
export interface Looks {
  /** The part as it would stand. */
  markdownOf(offer: PartOffer): string
  /** Shows what the report has there already. */
  show(offset: number): void
}

/**
 * Lets a part be picked from its groups. The eye of a row, or of the title for the row that is chosen, opens a preview,
 * which then goes along with the arrow keys and is gone when the picker is.
 */
export async function pickPart(
  groups: readonly PartGroup[], language: Language, preview: PartPreview, looks: Looks,
): Promise<PartOffer | undefined> {
  const eye = {iconPath: new ThemeIcon('open-preview'), tooltip: say('previewPart', language)}
  const there = {iconPath: new ThemeIcon('go-to-file'), tooltip: say('showPart', language)}
  const control = window.createQuickPick<PartItem>()
  control.title = say('insertTitle', language)
  control.placeholder = say('pickPart', language)
  control.matchOnDescription = true
  control.matchOnDetail = true
  control.items = groups.flatMap(({label, offers}): PartItem[] => [
    {label, kind: QuickPickItemKind.Separator},
    ...offers.map(offer => ({
      label: offer.label, detail: offer.detail, offer, buttons: offer.present === undefined ? [eye] : [there, eye], ...(offer.description !== undefined && {description: offer.description}),
    })),
  ])
  control.buttons = [{iconPath: eye.iconPath, tooltip: say('previewOn', language)}]
  const show = async (offer: PartOffer | undefined): Promise<void> => {
    // The preview is another editor, and the picker must not take its opening for the end.
    control.ignoreFocusOut = true
    if (offer) await preview.show(`<!-- ${say('previewNote', language)} -->\n\n${looks.markdownOf(offer).trim()}\n`)
  }
  const picked = await new Promise<PartOffer | undefined>(resolve => {
    control.onDidTriggerButton(() => void show(control.activeItems[0]?.offer))
    control.onDidTriggerItemButton(({button, item: {offer}}) => {
      if (button === there && offer?.present !== undefined) looks.show(offer.present)
      else void show(offer)
    })
    control.onDidChangeActive(([item]) => {
      if (preview.isOpen) void show(item?.offer)
    })
    control.onDidAccept(() => resolve((control.selectedItems[0] ?? control.activeItems[0])?.offer))
    control.onDidHide(() => resolve(undefined))
    control.show()
  })
  control.dispose()
  await preview.close()
  return picked
}
