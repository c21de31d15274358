/**
 * The first string that a key or a constant has in a configuration written as a program ("site: 'https://…'",
 * "SITE = 'https://…'"); null when it is computed. The program is never run.
 */
export function scriptValue(program: string, key: string): string | null {
  const code = program.replace(/^\s*\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '')
  const found = new RegExp(
    `(?:^|[\\s,{])['"]?${key}['"]?\\s*[:=]\\s*(?:'([^'\\n]*)'|"([^"\\n]*)"|\`([^\`$\\n]*)\`)`,
  ).exec(code)
  const value = found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
  return value.trim() === '' ? null : value
}
