export const EXCHANGE_OFFERED: boolean = false
