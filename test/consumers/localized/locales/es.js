export const templates = { partners: 'Nuestros socios' };
