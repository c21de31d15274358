import type { Strip } from '../../strips.ts'

/** Rows with their smaller forms: the same rows with the pictures in them smaller, as long as that makes them lower. */
export function withSmallerPictures(
  whole: readonly Strip[],
  smaller: (step: number) => readonly Strip[],
  step = 1,
): readonly Strip[] {
  const forms = smaller(step)
  const isLower = forms.length === whole.length && heightsOf(forms) < heightsOf(whole) - 1
  if (!isLower) return whole
  const lower = withSmallerPictures(forms, smaller, step + 1)
  return whole.map((one, index) => ({ ...one, smaller: lower[index] ?? null }))
}

const heightsOf = (strips: readonly Strip[]): number => strips.reduce((sum, one) => sum + one.height, 0)
