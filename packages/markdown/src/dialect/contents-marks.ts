import { replaceOutsideCode } from './translation.ts'

const mark =
  /^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{\{?\s*TOC\s*\}?\}|<toc\s*\/?>|@\[toc\](?:\([^)\n]*\))?)[ \t]*$/gim

/** Marks for a table of contents, which each output makes in its own way. */
export function dropContentsMarks(text: string): string {
  return /toc\b/i.test(text) ? replaceOutsideCode(text, mark, () => '') : text
}
