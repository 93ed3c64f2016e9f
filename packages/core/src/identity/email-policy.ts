/**
 * Whether capital letters in e-mail addresses count. Mail systems may tell them apart, though hardly any
 * does, and the Open Badges specifications say nothing: they compare and hash the text as it is. `exact`
 * follows them; `lowercase` uses small letters, in the whole address.
 */
export type EmailPolicy = 'exact' | 'lowercase'
