/** What a button of the desk asks before it acts. */
export type DeskSheet =
  | 'send'
  | 'release'
  | 'takeOver'
  | 'helper'
  | 'join'
  | 'pause'
  | 'resume'
  | 'refer'
  | 'drill'
  | 'clearDanger'
