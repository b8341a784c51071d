/** Closed by one full stop, whether its writer set one or not; nothing stays nothing. */
export function sentence(text: string): string {
  const bare = text.replace(/[。．.\s]+$/u, '')
  return bare ? `${bare}。` : ''
}
