/** A line that is faster than any neighbour when life is at stake. */
export type EmergencyNumber = '120' | '119' | '110'

/** Words that put an emergency number first. They never stop a request: the member may still be the nearest hand. */
const WORDS: Readonly<Record<EmergencyNumber, readonly string[]>> = {
  '120': [
    '胸痛',
    '胸口痛',
    '胸口疼',
    '昏迷',
    '昏倒',
    '晕倒',
    '喘不上气',
    '呼吸困难',
    '没有呼吸',
    '没呼吸',
    '抽搐',
    '中风',
    '大出血',
    '叫不醒',
    '煤气中毒',
    '触电',
    '摔倒起不来',
    '摔伤',
    '骨折',
  ],
  '119': ['着火', '起火', '失火', '火灾', '冒烟', '煤气', '燃气', '天然气', '爆炸', '被困', '溺水'],
  '110': ['打人', '打架', '持刀', '抢劫', '小偷', '入室', '家暴', '跳楼', '自杀', '失踪', '走失'],
}

export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = ['120', '119', '110']

/** The numbers to offer first for a text, in the order ambulance, fire, police; empty when no word of danger is in it. */
export function emergencyNumbersFor(text: string): readonly EmergencyNumber[] {
  const plain = text.replace(/\s+/g, '')
  return EMERGENCY_NUMBERS.filter((number) => WORDS[number].some((word) => plain.includes(word)))
}
