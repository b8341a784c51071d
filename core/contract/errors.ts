/** Every way an operation can fail, with the words a person reads. A new code does not compile until it has words. */
export const ERROR_WORDS = {
  INVALID_INPUT: '有一处没填对，请看看红字提示',
  UNKNOWN_OPERATION: '这个功能还没有，请更新后再试',
  NOT_SIGNED_IN: '没认出您是谁，请退出后重新打开',
  NOT_FOUND: '没找到这件求助，可能打开了别人的链接',
  UNKNOWN_COMMUNITY: '没找到这个社区，请重新选一下',
  NOT_YOURS: '这一步不归您来点',
  NO_SUCH_MOVE: '这件求助已经走到下一步了',
  ALREADY_TAKEN: '已经有人接了，谢谢您',
  OFFER_OVER: '这一单已经问下一位了，谢谢您',
  BUSY_ELSEWHERE: '您手上还有一件没办完',
  NOT_ON_DUTY: '您还没上岗，请先打开值班开关',
  WRONG_CODE: '到达码不对，请再问一下居民',
  TOO_MANY_TRIES: '到达码错了太多次，请用定位签到，或请值班长重新派给您',
  TOO_FAR: '离门口还远，到了楼下再点，或输入居民的到达码',
  TOO_LATE: '已经过了一天，请重新求助',
  MEMBER_UNAVAILABLE: '这位党员现在接不了，请换一位',
  CONFLICT: '刚才有人同时改了，请再点一次',
  UNEXPECTED: '我们这边出了错，您填的都还在，请再试一次',
  OFFLINE: '没发出去，网断了。您填的都还在',
} as const

export type ErrorCode = keyof typeof ERROR_WORDS
