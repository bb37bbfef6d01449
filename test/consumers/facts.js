/** The organisation's facts, with one name as a ministry wants it: the object that every application here sets. */
import members from 'apsco-elements/data/members.json' with { type: 'json' };

export const facts = {
  ...members,
  members: members.members.map((member) =>
    member.code === 'TR' ? { ...member, names: { ...member.names, tr: 'Türkiye Cumhuriyeti' } } : member,
  ),
};
