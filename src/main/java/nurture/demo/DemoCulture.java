package nurture.demo;

import java.util.List;

/**
 * Names, places and employers that belong together, for made-up candidates. Employers do not exist.
 *
 * @param zone where the candidate's day happens
 * @param locale the language of their mails, as a tag
 */
record DemoCulture(
    String country,
    String zone,
    String locale,
    List<String> firstNames,
    List<String> lastNames,
    List<String> employers) {

  /** All there are, in a fixed order. */
  static final List<DemoCulture> ALL =
      List.of(
          of(
              "DE Europe/Berlin de-DE",
              "Lena Jonas Miriam Felix Katharina Cem Annika Moritz Sophie Levin Leyla Henrik",
              "Vogel Krämer Schulte Yıldız Hartmann Brandt Winkler Lorenz Kessler Aydın Bergmann Roth",
              "Elbtal Software;Rheinwerk Mobility;Kupfer & Ton;Nordlicht Energie"),
          of(
              "NO Europe/Oslo en",
              "Ingrid Sindre Astrid Håkon Solveig Eirik Maja Torstein Liv Amund Runa Kjetil",
              "Haugen Solberg Nygård Moen Dahl Lunde Strand Berge Eide Tangen Aas Myhre",
              "Fjordbank;Polarsirkel Data;Vestkyst Robotics;Tindra Health"),
          of(
              "NL Europe/Amsterdam nl",
              "Sanne Daan Fleur Bram Yasmin Thijs Lotte Ruben Noor Jesse Eva Mees",
              "de Vries Bakker van Dijk Visser Smit El Idrissi Mulder Bos Hendriks Kuipers Dekker Postma",
              "Grachtwerk;Waterstaat Labs;Oranje Logistics;Deltaplan"),
          of(
              "GB Europe/London en-GB",
              "Amelia Oliver Priya George Zara Callum Imogen Kwame Beth Tariq Nia Rhys",
              "Ashworth Bennett Okafor Clarke Sharma Doyle Fraser Hughes Mensah Patel Whitmore Griffiths",
              "Thameside Analytics;Moorgate Pay;Albion Robotics;Greenfold"),
          of(
              "PT Europe/Lisbon en",
              "Inês Tiago Beatriz Duarte Mariana Rui Leonor Gonçalo Catarina Nuno Sofia Vasco",
              "Almeida Carvalho Ferreira Lopes Moreira Nogueira Pinto Ramos Silveira Tavares Vieira Teixeira",
              "Tejo Systems;Azulejo Games;Maré Telecom;Costa Norte"),
          of(
              "PL Europe/Warsaw en",
              "Zofia Jakub Agnieszka Piotr Hanna Michał Kinga Tomasz Ewa Kacper Marta Wojciech",
              "Kowalczyk Wójcik Mazur Nowicki Pawlak Sikora Wrona Zając Lis Duda Król Baran",
              "Wisła Cloud;Bursztyn Fintech;Tatra Soft;Piast Mobility"),
          of(
              "US America/New_York en-US",
              "Maya Ethan Aaliyah Diego Hannah Malik Grace Wei Camila Noah Naomi Andre",
              "Brooks Castillo Freeman Goldberg Jefferson Kim Nguyen Rivera Sullivan Washington Chen Park",
              "Harbor Metrics;Larkspur Bio;Fulton Freight;Brightline Labs"),
          of(
              "US America/Los_Angeles en-US",
              "Chloe Mateo Keiko Jordan Sierra Arjun Elena Tyler Lucia Dev Mei Owen",
              "Alvarez Bautista Carter Delgado Foster Hayashi Iyer Morgan Ortiz Reyes Tran Young",
              "Redwood Compute;Mesa Streaming;Coastline AI;Golden Gate Games"),
          of(
              "IN Asia/Kolkata en",
              "Ananya Rohan Kavya Vikram Meera Aditya Ishita Farhan Lakshmi Nikhil Divya Sanjay",
              "Bhatt Chatterjee Desai Iyengar Joshi Kulkarni Menon Nair Rao Siddiqui Verma Pillai",
              "Kaveri Cloud;Sahyadri Systems;Monsoon Payments;Lotus Devices"),
          of(
              "BR America/Sao_Paulo en",
              "Larissa Caio Juliana Rafael Bruna Thiago Renata Otávio Luana Gustavo Marina Davi",
              "Araújo Barbosa Cardoso Duarte Fonseca Gomes Machado Nascimento Oliveira Ribeiro Souza Teles",
              "Ipê Software;Paulista Pay;Rio Claro Dados;Jacarandá Labs"));

  private static DemoCulture of(String place, String first, String last, String employers) {
    List<String> where = List.of(place.split(" "));
    return new DemoCulture(
        where.get(0),
        where.get(1),
        where.get(2),
        List.of(first.split(" ")),
        surnames(last),
        List.of(employers.split(";")));
  }

  /** A word that begins small, or an article, belongs to the word behind it. */
  private static List<String> surnames(String written) {
    return List.of(written.replaceAll("\\b(de|van|El) ", "$1_").split(" ")).stream()
        .map(name -> name.replace('_', ' '))
        .toList();
  }
}
