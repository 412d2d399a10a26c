/** A measurement cannot be made on this machine; the message says why. */
export class LeftOut extends Error {}
