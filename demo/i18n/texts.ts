import { msg } from '@lit/localize';

/** Everything the site says in ten languages, by name; spoken in the language of the page at the time of the call. */
export const texts = () => ({
  // Around every page.
  skip: msg('Skip to the content', { desc: 'Link at the beginning of every page, for the keyboard.' }),
  pages: msg('Pages of this site', { desc: 'Name of the main menu, for screen readers.' }),
  gallery: msg('Gallery', { desc: 'Menu item: the page that shows all elements.' }),
  builder: msg('Snippet builder', {
    desc: 'Menu item and title: the page that makes the line to paste. A snippet is a short piece of code.',
  }),
  theming: msg('Theming', { desc: 'Menu item: the page on colours, fonts and other looks.' }),
  data: msg('Data check', { desc: 'Menu item: the page that checks a data file.' }),
  settings: msg('Settings of this page', { desc: 'Name of the two choices below, for screen readers.' }),
  language: msg('Language', { desc: 'Label of the choice of the language of the page.' }),
  colours: msg('Colours', { desc: 'Label of the choice between light and dark.' }),
  'colours-system': msg('As the system', { desc: 'Choice: light or dark as the operating system has it.' }),
  'colours-light': msg('Light', { desc: 'Choice: light colours.' }),
  'colours-dark': msg('Dark', { desc: 'Choice: dark colours.' }),
  about: msg('About this library', { desc: 'Name of the links at the end of every page, for screen readers.' }),
  versions: msg('Versions and migration', { desc: 'Link: the page on how versions change.' }),
  accessibility: msg('Accessibility', { desc: 'Link: the accessibility statement.' }),
  changes: msg('Changes', { desc: 'Link: the list of what has changed in each version.' }),

  // The gallery.
  tagline: msg('The facts of the Asia-Pacific Space Cooperation Organization, on any page', { desc: 'Title of the home page.' }),
  lead: msg('Twelve elements that speak ten languages, take on the look of the page around them, and need no more than one line.', {
    desc: 'Sentence under the title of the home page. "Elements" are custom elements: parts of a web page.',
  }),
  make: msg('Make a snippet', { desc: 'Link to the page that makes the line to paste.' }),
  'group-members': msg('Who belongs to APSCO', { desc: 'Heading of a part of the gallery: list, map, badges of member states.' }),
  'group-work': msg('What it says and does', { desc: 'Heading of a part of the gallery: message, milestones, service networks, forum.' }),
  'group-way': msg('How to reach it', { desc: 'Heading of a part of the gallery: contact, sections of its website.' }),
  'group-looks': msg('One element, three looks', { desc: 'Heading of a part of the gallery: the same list in three themes.' }),
  'group-languages': msg('Each in a language of its own', {
    desc: 'Heading of a part of the gallery: elements in other languages than the page.',
  }),

  // The elements.
  'member-list': msg('Member list', { desc: 'Name of an element: the list of the member states.' }),
  'member-badge': msg('Member badge', { desc: 'Name of an element: a small sign that a state is a member.' }),
  'member-map': msg('Member map', { desc: 'Name of an element: the member states on a map.' }),
  'contact-card': msg('Contact card', { desc: 'Name of an element: telephone, fax, e-mail and address.' }),
  'sg-message': msg('Message from the Secretary-General', { desc: 'Name of an element.' }),
  'site-nav': msg('Sections of apsco.int', { desc: 'Name of an element: the menu of the website of the organization.' }),
  breadcrumb: msg('Breadcrumb', { desc: 'Name of an element: the way from the home page to the current page.' }),
  'legal-notice': msg('Legal notice', { desc: 'Name of an element: rights, year and registration of the website.' }),
  milestones: msg('Milestones', { desc: 'Name of an element: events of its history with dates.' }),
  programmes: msg('Service networks', { desc: 'Name of an element: the six networks of the organization.' }),
  forum: msg('Space Agencies Forum', { desc: 'Name of an element: a conference of 2015.' }),
  'key-facts': msg('Key facts', { desc: 'Name of an element: a few figures.' }),

  // The builder.
  'builder-lead': msg('Choose what to show and where you publish. Then copy one line.', {
    desc: 'Sentence under the title of the builder.',
  }),
  what: msg('What to show', { desc: 'Heading of the first part of the builder.' }),
  element: msg('Element', { desc: 'Label of the choice of an element.' }),
  'element-language': msg('Language of the element', { desc: 'Label of the choice of the language that the element speaks.' }),
  'as-the-page': msg('As the page around it', { desc: 'Choice, for language and for look.' }),
  look: msg('Look', { desc: 'Label of the choice of a ready-made look.' }),
  'look-agency': msg('Agency', { desc: 'Name of a look, as the website of a government agency has it.' }),
  'look-plain': msg('Plain', { desc: 'Name of a look with black and white only.' }),
  'look-contrast': msg('High contrast', { desc: 'Name of a look that is easy to read.' }),
  'look-note': msg('A look applies where the element stands in the page itself. In a frame it has the colours of the visitor’s system.', {
    desc: 'Note on the choice of a look. A frame is an iframe.',
  }),
  options: msg('Options', { desc: 'Heading over the choices of an element.' }),
  'none-is-all': msg('None chosen means all.', { desc: 'Note on a group of check boxes.' }),
  where: msg('Where you publish', { desc: 'Label of the choice of a content management system or a framework.' }),
  html: msg('A page in HTML', { desc: 'Choice of where to publish.' }),
  static: msg('HTML without scripts', { desc: 'Choice of where to publish.' }),
  preview: msg('Preview', { desc: 'Heading over the element as it will look.' }),
  snippet: msg('Your snippet', { desc: 'Heading over the line to copy.' }),
  copy: msg('Copy', { desc: 'Button that copies the line.' }),
  copied: msg('Copied', { desc: 'Said after the line was copied.' }),
  'copy-failed': msg('It could not be copied: select the text and copy it yourself.', { desc: 'Said when copying was not allowed.' }),
  'site-script': msg('Once for the whole site, in its template:', { desc: 'Before the line of code that a website needs on every page.' }),
  'once-project': msg('Once for the project, in a terminal:', { desc: 'Before the command that installs the package.' }),
  'frame-host': msg('If nothing shows, an administrator has to allow frames of this address first.', {
    desc: 'Note under a snippet with a frame (iframe), for content management systems.',
  }),
  'no-address': msg('No address shows exactly these options. This one shows the element without those that are not in it.', {
    desc: 'Warning under the snippet, which is an address of a page.',
  }),
  share: msg('The address of this page holds your choice: send it to a colleague.', { desc: 'Note under the snippet.' }),

  // Where to paste it.
  'paste-wordpress': msg('Paste the address alone on a line of its own: the editor turns it into the element.', { desc: 'For WordPress.' }),
  'paste-drupal': msg('Paste it into the source of a text field with the format Full HTML.', {
    desc: 'For Drupal; "Full HTML" is a name there.',
  }),
  'paste-moodle': msg('Open the HTML view of the editor and paste it where the element should be.', { desc: 'For Moodle.' }),
  'paste-sharepoint': msg('Add the web part Embed to the page and paste it there.', { desc: 'For SharePoint; "Embed" is a name there.' }),
  'paste-markdown': msg('Paste it as a paragraph of its own, on a site that loads the script on every page.', { desc: 'For Markdown.' }),
  'paste-html': msg('Paste it into the page where the element should be.', { desc: 'For a page in HTML.' }),
  'paste-static': msg('Run it where Node.js is installed, and paste what it prints into the page.', { desc: 'For HTML without scripts.' }),
  'paste-package': msg('Install the package with npm, then use the element in a component like this.', {
    desc: 'For React, Vue, Svelte and Angular.',
  }),

  // What to look at afterwards.
  test: msg('Test this on your page', { desc: 'Heading over a check list.' }),
  'test-signed-out': msg('Open the page in a private window, where you are not signed in: the element is there.', {
    desc: 'Item of a check list.',
  }),
  'test-no-script': msg('Switch scripts off in the browser: a text or a link stands in its place.', { desc: 'Item of a check list.' }),
  'test-narrow': msg('Look at it on a telephone, and in dark colours: nothing is cut off.', { desc: 'Item of a check list.' }),
  'test-console': msg('Open the console of the browser (F12): no line names the element or a policy.', { desc: 'Item of a check list.' }),
  'test-policy': msg('If the site sends a content security policy, it must allow this:', {
    desc: 'Item of a check list, followed by code. Content Security Policy is a name of the web.',
  }),
  'test-types': msg('If that policy names trusted types, “lit-html” must be among them.', {
    desc: 'Item of a check list; "lit-html" is code.',
  }),

  // Options.
  status: msg('Statuses', { desc: 'Option: which kinds of membership to show.' }),
  layout: msg('Layout', { desc: 'Option: how the content is laid out.' }),
  sort: msg('Order', { desc: 'Option: the order of the states.' }),
  order: msg('Order of events', { desc: 'Option: oldest or newest first.' }),
  filterable: msg('With a search field', { desc: 'Option.' }),
  'no-flags': msg('Without flags', { desc: 'Option.' }),
  heading: msg('Title', { desc: 'Option: the words over the content.' }),
  'heading-level': msg('Level of the title', { desc: 'Option: the level of a heading in HTML, 1 to 6.' }),
  'link-target': msg('Links open in', {
    desc: 'Option, followed by one of: the same window, a new window, the framing page, the whole window.',
  }),
  fields: msg('Fields', { desc: 'Option: which of telephone, fax, e-mail and address to show.' }),
  facts: msg('Facts', { desc: 'Option: which facts to show.' }),
  center: msg('Ocean in the middle', { desc: 'Option of a map.' }),
  country: msg('State', { desc: 'Option: which state the badge is for.' }),
  variant: msg('Size', { desc: 'Option: how much the badge shows.' }),
  href: msg('Address it leads to', { desc: 'Option: a link.' }),
  from: msg('From', { desc: 'Option: the first date to show.' }),
  to: msg('Until', { desc: 'Option: the last date to show.' }),
  excerpt: msg('Sentences shown at first', { desc: 'Option: how many sentences are shown before the visitor opens the rest.' }),
  current: msg('Current page', { desc: 'Option: which page of a menu the visitor is on.' }),
  'base-url': msg('Address before that of each section', { desc: 'Option: the beginning of the addresses of all links.' }),

  // Their values.
  'layout=list': msg('List', { desc: 'Layout.' }),
  'layout=grid': msg('Grid', { desc: 'Layout in rows and columns.' }),
  'layout=table': msg('Table', { desc: 'Layout.' }),
  'layout=inline': msg('Sentences', { desc: 'Layout: the states named in sentences.' }),
  'layout=card': msg('Card', { desc: 'Layout.' }),
  'layout=cards': msg('Cards', { desc: 'Layout.' }),
  'layout=line': msg('Line', { desc: 'Layout: everything on one line.' }),
  'layout=stack': msg('One below the other', { desc: 'Layout.' }),
  'layout=row': msg('Side by side', { desc: 'Layout.' }),
  'layout=timeline': msg('Timeline', { desc: 'Layout of events, from top to bottom.' }),
  'layout=track': msg('Horizontal timeline', { desc: 'Layout of events, side by side.' }),
  'sort=official': msg('Official order', { desc: 'Order of the states.' }),
  'sort=name': msg('By name', { desc: 'Order of the states.' }),
  'order=oldest': msg('Oldest first', { desc: 'Order of events.' }),
  'order=newest': msg('Newest first', { desc: 'Order of events.' }),
  'variant=compact': msg('Compact', { desc: 'Size of a badge.' }),
  'variant=full': msg('With flag and name', { desc: 'Size of a badge.' }),
  'center=pacific': msg('Pacific', { desc: 'The ocean.' }),
  'center=atlantic': msg('Atlantic', { desc: 'The ocean.' }),
  'heading-level=none': msg('No title', { desc: 'Level of the title.' }),
  'link-target=_self': msg('the same window', { desc: 'Where links open.' }),
  'link-target=_blank': msg('a new window', { desc: 'Where links open.' }),
  'link-target=_parent': msg('the framing page', { desc: 'Where links open: the page around a frame.' }),
  'link-target=_top': msg('the whole window', { desc: 'Where links open: out of all frames.' }),
  'fields=telephone': msg('Telephone', { desc: 'Field of a contact.' }),
  'fields=fax': msg('Fax', { desc: 'Field of a contact.' }),
  'fields=email': msg('E-mail', { desc: 'Field of a contact.' }),
  'fields=address': msg('Address', { desc: 'Field of a contact: the postal address.' }),
  'facts=founded': msg('Founded', { desc: 'Fact: the year of foundation.' }),
  'facts=states': msg('Member States', { desc: 'Fact: how many states belong to it.' }),
  'facts=seat': msg('Seat', { desc: 'Fact: the city it has its seat in.' }),
  'facts=language': msg('Language of the convention', { desc: 'Fact.' }),
  'facts=invitation': msg('Invitation to join', { desc: 'Fact: that states are invited to join.' }),
});

/** A name of a text. */
export type TextName = keyof ReturnType<typeof texts>;

const english = texts();

/** Whether the site has a text of this name. */
export const isTextName = (name: string): name is TextName => Object.hasOwn(english, name);
