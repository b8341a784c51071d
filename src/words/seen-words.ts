/** Beside the fields for number and door: who reads them while help is needed. A test holds it against the rules. */
export const SEEN_BY_HELP = '来帮您的党员、值班长、书记看得到'

/** Beside the number of an appeal, under a name and without one. The same test holds them. */
export const SEEN_BY_APPEAL = '办理人、值班长、书记、接线员看得到'
export const SEEN_BY_OPERATOR = '只有接线员看得到'

/** Beside the number of whoever books the reception room. The same test holds it. */
export const SEEN_BY_RECEPTION = '值班长、接线员看得到'
