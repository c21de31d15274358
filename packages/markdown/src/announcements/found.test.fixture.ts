import { announcements, inlineText } from '@recapkit/content-model'
import { readPost } from '../post.test.fixture.ts'

/** `stage | title` of each announcement. */
export function found(body: string, front = ''): readonly string[] {
  const { recap } = readPost(`---\ntitle: t\n${front}---\n${body}`)
  return announcements(recap).map(
    ({ announcement }) => `${announcement.availability.stage ?? '-'} | ${inlineText(announcement.title)}`,
  )
}
