/** Of the prize in the pictures. */
export const officePassphrase = 'harbour lantern nineteen violins'
