import type { TestContext } from 'vitest'
import { findProgram, need } from './programs.ts'

/** The program of an installed Chromium or Chrome; without one the test is skipped, in continuous integration it fails. */
export const needChromium = (context: TestContext): string =>
  need(
    context,
    'Chromium',
    process.env['CHROME_PATH'] ??
      findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
  )
