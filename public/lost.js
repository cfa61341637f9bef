// On the page for an address that leads nowhere: a link of the guide whose # was written as a number on its way is
// opened as it was made. The guide reads what follows.

const [, page, link] = location.href.match(/^(.*?)%(?:25)*23((?:asylum-guide|adviser).*)$/i) ?? [];
if (page) location.replace(`${page}#${link}`);
