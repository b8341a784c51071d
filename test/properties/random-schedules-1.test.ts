import { schedulesHold } from './support/schedules-hold'

schedulesHold(0)
