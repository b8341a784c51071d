import { speak } from './speak'

export const speakAnywhere = speak
