/** The ten languages: English is the source, the others are targets. */
export const sourceLocale = 'en';
export const targetLocales = ['zh-Hans', 'bn', 'fa', 'mn', 'ur', 'es', 'th', 'tr', 'id'];
export const allLocales = [sourceLocale, ...targetLocales];
