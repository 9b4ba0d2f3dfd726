/** What tells this program from another one, whose results are not taken for its own; the build puts a sign of all its source here. */
export const programSign: string = 'source'
