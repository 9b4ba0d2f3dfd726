/** What a step of the walkthrough asks to be done; the context key `peksos.<deed>` says that it was. */
export type Deed = 'started' | 'inserted' | 'repaired' | 'cited'
