import type { PageLink } from './page-link'

export const pageLink: PageLink = () => window.location.href
