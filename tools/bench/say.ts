/** Progress goes to the error stream: the other one carries figures and nothing else. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
