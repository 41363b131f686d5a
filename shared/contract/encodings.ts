/** The encodings Suiko reads and writes, by the names shown and used on the command line. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'gb18030'] as const;

export type Encoding = (typeof encodings)[number];

/** Line ends as found in a file; `mixed` when more than one kind occurs. */
export type Newline = 'lf' | 'crlf' | 'cr' | 'mixed';
