---
purpose: Once a year, to somebody who has not answered for a year; warm, tiny, asks for nothing and leaves the door open
for: update
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - today
sample:
  candidate: { ref: c-3046, firstName: Geertje, fullName: Geertje Molenaar, language: nl }
  work:
    title: Hoofd cartografie
    employer: Meridiaan Uitgevers
    yearsInRole: 7
    function: geo-informatica
    skills: [PostGIS, Python, projecties]
    interests: [kaartprojecties, open data]
  personal:
    reason: je uitleg van kaartprojecties met een sinaasappel
    topic: kaartprojecties
  sender:
    name: Bram Oosting
    title: Talentpartner
    organisation: Kustlijn Kaarten
    postalAddress: Scheepswerf 77, 1781 AG Den Helder
  links:
    unsubscribe: https://groet.example.com/afmelden/3046
    preferences: https://groet.example.com/voorkeuren/3046
  today: 2027-11-22
--- subject
Een jaarlijkse groet, en veel plezier met ${personal.topic}
--- text
<@layout.message closing="Tot ${today.month} volgend jaar dan,">
Dag ${candidate.firstName},

Af en toe denk ik nog aan ${personal.reason}. Een andere aanleiding voor deze regels is er niet.

Ik hoop dat het een goed jaar voor je was, en dat je nog altijd plezier hebt in ${personal.topic}. Een antwoord was je me nooit schuldig, en nu ook niet. Ik maak eruit op dat je goed zit waar je bent, en dat doet me deugd.

De deur hier heeft geen slot en geen sluitingsdatum. Meer wilde ik niet zeggen.
</@layout.message>
--- html
<@layout.message preheader="Niets te antwoorden, niets te beslissen" closing="Tot ${today.month} volgend jaar dan,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Af en toe denk ik nog aan ${personal.reason}. Een andere aanleiding voor deze regels is er niet.</@layout.p>
<@layout.p>Ik hoop dat het een goed jaar voor je was, en dat je nog altijd plezier hebt in ${personal.topic}. Een antwoord was je me nooit schuldig, en nu ook niet. Ik maak eruit op dat je goed zit waar je bent, en dat doet me deugd.</@layout.p>
<@layout.p>De deur hier heeft geen slot en geen sluitingsdatum. Meer wilde ik niet zeggen.</@layout.p>
</@layout.message>
