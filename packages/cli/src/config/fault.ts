/** What is wrong in a configuration, and where: the keys that lead there from the top. */
export interface Fault {
  readonly pointer: readonly string[]
  readonly message: string
  readonly hint: string | null
}
