/** The data files, and the elements whose `data` each is. */
export const subjects: Readonly<Record<string, readonly string[]>> = {
  members: ['member-list', 'member-map', 'key-facts'],
  contact: ['contact-card'],
  message: ['sg-message'],
  milestones: ['milestones'],
  programmes: ['programmes'],
  forum: ['forum'],
  navigation: ['site-nav', 'breadcrumb'],
  organization: ['legal-notice'],
  statuses: [],
};
