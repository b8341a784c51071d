/** Surnames of two characters that are met with; all others have one. */
const DOUBLE = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '宇文',
  '长孙',
  '司徒',
  '东方',
  '端木',
]

/** The surname of a Chinese name; of any other its first sign. Empty for nobody. */
export function surnameIn(name: string): string {
  const trimmed = name.trim()
  const signs = Array.from(trimmed)
  return DOUBLE.find((double) => trimmed.startsWith(double) && signs.length > 2) ?? signs[0] ?? ''
}
