/** What of the plan the coordinator has their hand on. */
export type PickedPart =
  | { readonly part: 'post'; readonly postId: string }
  | { readonly part: 'band'; readonly postId: string; readonly bandId: string }
  | { readonly part: 'rules' }
