/** The command was used wrongly; the message is for the person who typed it. */
export class WrongUse extends Error {}
