/** At most so many characters on one line, the last one an ellipsis when something was cut; empty stays empty. */
export function clip(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`
}
