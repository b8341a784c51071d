import { burstPipe } from './town'

export const PICKED_UP = Date.parse('2026-03-02T14:19:00+08:00')
export const CALLER = '138 0000 9927'

/** He picked up at 14:19 and sends it off at 14:20. */
export function aCall(over: object = {}) {
  const { address, category, text, communityId } = burstPipe('zhou')
  return {
    ...{ address, category, text, communityId, phone: CALLER, name: '周阿姨', personId: null },
    ...{ clientKey: 'call-one-of-he', pickedUpAt: PICKED_UP, emergency: 'none' as const },
    ...over,
  }
}
