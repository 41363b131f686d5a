/** The largest file Suiko opens, in bytes. */
export const largestFile = 64 * 1024 * 1024;
