export const EXCHANGE_OFFERED: boolean = true
