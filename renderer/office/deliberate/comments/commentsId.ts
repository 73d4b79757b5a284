/** Where the comments on a criterion stand. */
export function commentsId(criterionId: string): string {
  return `comments-${criterionId}`
}
