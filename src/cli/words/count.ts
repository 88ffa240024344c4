/** A number with its English noun: 1 file, 2 files. */
export const count = (number: number, noun: string, nouns = `${noun}s`) => `${number} ${number === 1 ? noun : nouns}`;
