/** Where a browser keeps what goes on paper: beside the app, for whose scrolling frames no paper is long enough. */
export const PRINTED = 'printed'

/** On `body`, while there is something of the kind. */
export const HAS_PRINTED = 'has-printed'
