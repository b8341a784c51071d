import type { FunctionComponent, ReactNode } from 'react'

/** What is on paper instead of the page when the page is printed; on the screen it does not show. Nothing in a build that has no printer. */
export declare const Printed: FunctionComponent<{ readonly children: ReactNode }>
