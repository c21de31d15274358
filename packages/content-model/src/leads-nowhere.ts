import { parseUrl } from './parse-url.ts'

/** True for addresses below a name that is reserved for what cannot be reached (RFC 2606, 2), as those of a site without an address are. */
export const leadsNowhere = (url: string): boolean => parseUrl(url)?.hostname.endsWith('.invalid') === true
