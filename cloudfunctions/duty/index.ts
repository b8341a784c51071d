import type { dutyContract } from '../../core/contract/duty'
import { standingIn } from '../_shared/engine/stand-in'
import { type Operation, serve } from '../_shared/operation'
import { contextNow } from '../_shared/wechat/context'
import { beat } from './beat'
import { cover } from './cover'
import { deadLetters, resend } from './dead-letters'
import { answerDrill, drill, startDrill } from './drill'
import { glance } from './glance'
import { goOff } from './go-off'
import { goOn } from './go-on'
import { reach } from './reach'
import { where } from './where'
import { workbench } from './workbench'

const table: Readonly<Record<keyof typeof dutyContract, Operation>> = {
  ...{ workbench, glance, goOn, goOff, beat, where, cover: standingIn(cover) },
  ...{ reach, deadLetters, resend },
  ...{ drill, startDrill, answerDrill },
}

export const main = serve(table, contextNow)
