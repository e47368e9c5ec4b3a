---
purpose: The fourth touch; one honest question about their own work, and nothing else asked
for: outreach
needs:
  - candidate.firstName
  - personal.reason
  - personal.topic
  - work.function
sample:
  candidate: { ref: c-3043, firstName: Rachid, fullName: Rachid Amrani, language: nl }
  work:
    title: Beveiligingsingenieur
    employer: Amstel Betalingen
    yearsInRole: 5
    function: applicatiebeveiliging
    skills: [dreigingsanalyse, Go, codereview]
    interests: [dreigingsanalyse, veilige standaardinstellingen]
  personal:
    reason: je checklist voor dreigingsanalyses die op één pagina past
    topic: dreigingsanalyse
  sender:
    name: Iris Veldkamp
    title: Recruiter beveiliging
    organisation: Burcht Software
    postalAddress: Weesperplein 41, 1018 XA Amsterdam
  links:
    unsubscribe: https://mensen.example.org/afmelden/3043
    preferences: https://mensen.example.org/minder/3043
  today: 2027-04-08
--- subject
Eén vraag over ${personal.topic}
--- text
<@layout.message closing="Nieuwsgierig,">
Dag ${candidate.firstName},

Vanwege ${personal.reason} ben jij degene aan wie ik dit het liefst vraag.

Wat lijkt er aan ${personal.topic} van buitenaf makkelijk, en is het niet?

Dat is de hele brief. Je hoeft nergens naar op zoek te zijn om erop te antwoorden, en ik denk ook niet dat je dat bent. Eén regel is genoeg, en er komt geen verkooppraatje achteraan.

Als dank stuur ik je, zonder namen, wat anderen op het gebied van ${work.function} zeiden toen ik hun hetzelfde vroeg.
</@layout.message>
--- html
<@layout.message preheader="Eén regel is genoeg, en niets zeggen mag ook" closing="Nieuwsgierig,">
<@layout.p>Dag ${candidate.firstName},</@layout.p>
<@layout.p>Vanwege ${personal.reason} ben jij degene aan wie ik dit het liefst vraag.</@layout.p>
<@layout.p>Wat lijkt er aan ${personal.topic} van buitenaf makkelijk, en is het niet?</@layout.p>
<@layout.p>Dat is de hele brief. Je hoeft nergens naar op zoek te zijn om erop te antwoorden, en ik denk ook niet dat je dat bent. Eén regel is genoeg, en er komt geen verkooppraatje achteraan.</@layout.p>
<@layout.p>Als dank stuur ik je, zonder namen, wat anderen op het gebied van ${work.function} zeiden toen ik hun hetzelfde vroeg.</@layout.p>
</@layout.message>
