/** The largest line of an audit, in bytes. */
export const maximumLine = 16 * 1024 * 1024

/** The largest file of case files or scenarios, in bytes. */
export const maximumFile = 64 * 1024 * 1024

/** The largest YAML file, in bytes; YAML takes some eighty times its size in memory. */
export const maximumYaml = 4 * 1024 * 1024

/** The most case files or scenarios in one file: an audit reads more, line by line. */
export const maximumEntries = 10_000

/** How deep JSON may nest. */
export const maximumJsonDepth = 500

/** How deep YAML may nest. */
export const maximumYamlDepth = 100

/** How often aliases of a YAML file may be resolved; an alias that stands for many others counts for them all. */
export const maximumAliases = 100

/** The most formats of dates in the file that says what columns mean: each cell may be tried against all of them. */
export const maximumFormats = 100

/** The longest format of a date, in characters. */
export const maximumFormat = 100

/** The most lines that one record of a table may run over: past it, a quotation mark has been forgotten. */
export const maximumRecordLines = 200

/** The longest record of a table that runs over lines, in characters. */
export const maximumRecord = 1_000_000

/** The most threads of an audit. */
export const maximumWorkers = 256

/** How many characters of a line that cannot be used are kept. */
export const maximumKept = 10_000
