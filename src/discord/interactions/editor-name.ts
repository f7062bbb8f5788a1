// How an editor is named in the records: readable now, and traceable after a change of name. Pure.

export function editorName({ username, id }: { readonly username: string; readonly id: string }): string {
  return `${username} (${id})`;
}
