/** Beside the fields for number and door: who reads them while help is needed. A test holds it against the rules. */
export const SEEN_BY_HELP = '来帮您的党员、值班长、书记看得到'
