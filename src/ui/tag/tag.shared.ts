/** What a colour means here: waiting, on time, done, nearly late, late, ours. Never shown without a word. */
export type Tone = 'grey' | 'blue' | 'green' | 'gold' | 'alert' | 'brand'
