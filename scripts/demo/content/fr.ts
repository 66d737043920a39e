import { workshopCreditFr } from './picture-credit';
import type { DemoArticle } from './types';

export const frenchArticles: DemoArticle[] = [
  {
    key: 'fr-night-train',
    locale: 'fr',
    section: 'national',
    headline: 'Le train de nuit revient à Oujda, avec ses couchettes et ses habitués',
    deck: 'Deux allers-retours par semaine pour commencer, des billets à partir de 190 dirhams, et une vieille demande des étudiants et des malades enfin entendue.',
    place: 'Oujda',
    authors: [
      { author: 'salma-benjdia', role: 'writing' },
      { author: 'ghita-labbar', role: 'translation' },
    ],
    tags: ['Chemins de fer', 'Transports publics', 'Oujda', 'Oriental'],
    picture: {
      scene: 'rail',
      seed: 2,
      alt: 'Un train à grande vitesse franchit un viaduc de pierre au coucher du soleil, au-dessus d’une plaine plantée d’oliviers.',
      caption: 'De l’Oriental à l’Atlantique, le train de nuit roule une dizaine d’heures.',
      credit: workshopCreditFr,
    },
    hoursAgo: 1.6,
    state: 'published',
    translationOf: 'nat-night-train',
    body: [
      {
        type: 'paragraph',
        text: 'À neuf heures et quart du soir, le chef de gare a éteint le quai numéro deux et levé son disque. Onze voitures, dont quatre de couchettes, se sont ébranlées : c’était le premier train de nuit régulier entre Oujda et Casablanca depuis l’arrêt du service. Il ne restait pas une place.',
      },
      {
        type: 'paragraph',
        text: 'La liaison fonctionne deux fois par semaine dans chaque sens. Elle deviendra quotidienne si le taux de remplissage atteint **70 %** au bout de six mois. Comptez 190 dirhams pour un siège et 420 pour une couchette dans un compartiment de quatre, avec 30 % de réduction pour les étudiants et pour ceux qui accompagnent un malade.',
      },
      {
        type: 'paragraph',
        text: 'Les voitures ont été refaites dans les ateliers de Meknès : isolation phonique, une prise à chaque lit, deux compartiments par train pour les personnes handicapées. Le trajet, lui, reste long, près de dix heures, à cause des travaux sur la voie unique entre Taourirt et Fès.',
      },
      {
        type: 'quote',
        text: 'On perdait une nuit dans l’autocar et une journée de fatigue. Arriver à l’hôpital en ayant dormi, pour moi, c’est la moitié du traitement.',
        attribution: 'une voyageuse qui accompagne son père à Casablanca',
      },
      {
        type: 'paragraph',
        text: 'Sur le quai, des grossistes attendaient à côté des étudiants. L’un d’eux, marchand de pièces détachées, a fait ses comptes : une nuit d’hôtel et un jour de travail gagnés. Il regrette seulement la voiture à bagages d’autrefois.',
      },
      {
        type: 'paragraph',
        text: 'Reste la question de l’heure. Les associations qui ont porté la pétition demandent un arrêt décent à Guercif, où le train passe à minuit dix. L’exploitant promet de revoir la grille dans trois mois, « au vu des montées et des descentes dans chaque gare ».',
      },
    ],
  },
  {
    key: 'fr-participatory-budgets',
    locale: 'fr',
    section: 'politics',
    label: 'analysis',
    headline: 'Budgets participatifs : ce que douze communes ont fait de la parole des habitants',
    deck: 'Trois ans après les premiers votes de quartier, 61 des 94 projets choisis existent. Les autres ont buté sur un détail que personne n’avait mis au vote : l’entretien.',
    authors: [{ author: 'salma-benjdia', role: 'writing' }],
    tags: ['Communes', 'Participation', 'Finances locales'],
    picture: {
      scene: 'charts',
      seed: 6,
      alt: 'Un disque de zellige découpé en parts inégales, l’une tirée vers l’extérieur, et des colonnes de couleur à côté.',
      caption: 'La part du budget soumise au vote ne dépasse 3 % dans aucune des douze communes.',
      credit: workshopCreditFr,
    },
    hoursAgo: 7,
    state: 'published',
    body: [
      {
        type: 'paragraph',
        text: 'L’idée tenait en une phrase : une petite part du budget communal, et les habitants décident. Douze communes l’ont essayée, de la ville moyenne au bourg de 4 000 âmes. Nous avons relu leurs procès-verbaux, puis nous sommes allés voir.',
      },
      {
        type: 'paragraph',
        text: 'Sur 94 projets élus, **61 sont achevés**, 19 sont en chantier et 14 abandonnés. Les plus demandés se ressemblent partout : un éclairage, un trottoir, un terrain de jeu, un point d’eau. Les plus rapides ont coûté moins de 80 000 dirhams ; les plus lents dépendaient d’une autre administration que la commune.',
      },
      { type: 'heading', level: 2, text: 'Le vote ne suffit pas' },
      {
        type: 'paragraph',
        text: 'Dans une commune du Gharb, la fontaine choisie par 412 voix fonctionne depuis deux ans et fuit depuis dix-huit mois. Aucun agent n’en a la charge. « On a voté l’objet, pas le métier qui va avec », résume une conseillère. Trois communes ont depuis inscrit l’entretien dans le projet lui-même, avec un nom et une somme.',
      },
      {
        type: 'quote',
        text: 'La première année, les gens ont demandé la lune. La deuxième, un lampadaire. Je préfère la deuxième.',
        attribution: 'un président d’association de quartier',
      },
      {
        type: 'list',
        ordered: false,
        items: [
          'Publier le coût d’entretien à côté du coût d’achat.',
          'Réserver un tiers des voix aux moins de 25 ans, qui votent peu et se plaignent juste.',
          'Rendre compte une fois par an, sur place, devant l’ouvrage.',
        ],
      },
      {
        type: 'paragraph',
        text: 'La participation, elle, n’a pas faibli : 11 % des adultes en moyenne, avec un pic à 27 % là où le bureau de vote était le marché hebdomadaire. Aucune des douze communes n’envisage d’arrêter. Huit veulent doubler la somme, qui ne dépasse nulle part 3 % du budget.',
      },
    ],
  },
  {
    key: 'fr-village-solar',
    locale: 'fr',
    section: 'energy-water',
    headline: 'Près de Zagora, quatorze villages vendent le soleil qu’ils ne consomment pas',
    deck: 'Les habitants sont actionnaires de leur courant. Le premier surplus a payé une pompe et un car scolaire.',
    place: 'Zagora',
    authors: [
      { author: 'itto-ouhssaine', role: 'writing' },
      { author: 'youssef-ezzerrad', role: 'translation' },
    ],
    tags: ['Énergie solaire', 'Coopératives', 'Zagora', 'Monde rural'],
    picture: {
      scene: 'solar-field',
      seed: 10,
      alt: 'Des rangées de panneaux solaires sur une terre ocre ; au fond, un village, des palmiers et deux montagnes.',
      caption: 'Quatre hectares de terres collectives, loués pour vingt ans par la coopérative.',
      credit: workshopCreditFr,
    },
    hoursAgo: 11,
    state: 'published',
    translationOf: 'eco-village-solar',
    body: [
      {
        type: 'paragraph',
        text: 'Le trésorier garde la première facture sous verre. Ce n’est pas une facture que les villageois ont payée, mais une facture qu’ils ont encaissée : 41 300 dirhams, le prix de l’électricité vendue au réseau en un mois par leur petit champ solaire.',
      },
      {
        type: 'paragraph',
        text: 'Tout a commencé il y a quatre ans, quand quatorze villages ont mis en commun ce qu’ils brûlaient en gazole dans leurs pompes. Chaque foyer a acheté une part de 2 000 dirhams, à crédit ; une institution de finance solidaire et deux communes ont complété. Ils sont aujourd’hui **862 foyers**, une voix chacun, quel que soit le nombre de parts.',
      },
      {
        type: 'paragraph',
        text: 'Le champ fait 1,2 mégawatt. Le jour, il alimente les puits, l’école, le dispensaire et un pressoir ; la nuit, des batteries d’occasion prennent le relais pour l’éclairage public et les réfrigérateurs à vaccins. Le reste part au réseau, à un tarif fixé pour quinze ans.',
      },
      {
        type: 'quote',
        text: 'Maintenant les gens éteignent en sortant. Pas par peur de la facture : parce que ce qu’on ne consomme pas, on le vend.',
        attribution: 'la présidente de la coopérative',
      },
      {
        type: 'paragraph',
        text: 'Pas de dividende avant cinq ans, ainsi en a décidé l’assemblée. L’argent va aux projets communs : une pompe pour la khettara, un car scolaire, et cette année deux chambres de plus à la maison des étudiantes.',
      },
      {
        type: 'paragraph',
        text: 'La poussière reste l’ennemie. Elle mange 9 % de la production les jours de vent, et laver des panneaux demande une eau qu’on n’a pas. Les jeunes ont donc inventé une brosse sèche, tirée sur un rail par un câble, œuvre d’un forgeron d’Agdz. Elle a coûté 18 000 dirhams. Les champs voisins commencent à la commander.',
      },
    ],
  },
  {
    key: 'fr-tele-radiology',
    locale: 'fr',
    section: 'health',
    headline: 'L’image à Bouarfa, le regard à Oujda : 300 kilomètres que les malades ne font plus',
    deck: 'Cinq hôpitaux locaux envoient leurs radiographies à une même équipe. La réponse arrive en 40 minutes au lieu de deux semaines.',
    place: 'Bouarfa',
    authors: [{ author: 'hakima-boujemaoui', role: 'writing' }],
    tags: ['Santé', 'Services numériques', 'Oriental', 'Oujda'],
    picture: {
      scene: 'hospital',
      seed: 6,
      alt: 'La façade blanche d’un hôpital marquée d’un croissant rouge, entre deux palmiers ; une ambulance passe devant l’entrée.',
      caption: 'L’image part avant que le patient ait quitté la salle.',
      credit: workshopCreditFr,
    },
    hoursAgo: 30,
    state: 'published',
    translationOf: 'soc-tele-radiology',
    body: [
      {
        type: 'paragraph',
        text: 'L’hôpital de Bouarfa possède un appareil de radiologie neuf, et pas de radiologue. Pendant deux ans, on prenait le cliché, on l’imprimait, on le donnait au malade, et le malade montait dans un car pour Oujda afin que quelqu’un le lise. Trois cents kilomètres pour une feuille.',
      },
      {
        type: 'paragraph',
        text: 'Depuis dix mois, les images de cinq hôpitaux de l’Oriental partent par une ligne sécurisée vers sept médecins qui se relaient à Oujda. Les urgences sont lues en **40 minutes**, les autres dans la journée. L’équipe a traité 13 700 clichés et fait transférer 1 050 patients.',
      },
      {
        type: 'paragraph',
        text: 'Le plus grand changement, dit l’une des médecins, ce sont les fractures. Beaucoup se contentaient d’une attelle traditionnelle et revenaient un mois plus tard avec un os soudé de travers. « Maintenant nous voyons la fracture dans l’heure, et nous disons à l’infirmier quoi faire pendant qu’il est devant le patient. »',
      },
      {
        type: 'paragraph',
        text: 'Il a fallu apprendre à se parler. Au début, l’image partait seule et la réponse revenait seule. À présent la technicienne ajoute trois lignes sur le malade et sur ce qu’elle soupçonne, et la réponse est parfois une question. « Nous sommes devenus une seule équipe, avec un désert au milieu. »',
      },
      {
        type: 'paragraph',
        text: 'Qui répond d’une erreur de lecture ? Où dorment les images ? La signature est numérique et nominative, répondent les services ; l’archive reste à l’hôpital régional et chaque ouverture laisse une trace.',
      },
      {
        type: 'paragraph',
        text: 'Des praticiens craignent que le provisoire ne fasse oublier le reste : un écran ne palpe pas un ventre et ne rassure pas une famille. « Nous voulons la ligne et nous voulons le médecin », résume un infirmier, quatorze ans de Bouarfa.',
      },
    ],
  },
  {
    key: 'fr-safi-clay',
    locale: 'fr',
    section: 'culture',
    kicker: 'Reportage',
    headline:
      'À Safi, trois générations autour d’un même tour, et personne d’accord sur l’assiette',
    deck: 'Sur la colline des potiers, un père, sa fille et son petit-fils partagent un four et une vieille question : sauve-t-on un métier en le gardant ou en le changeant ?',
    place: 'Safi',
    authors: [{ author: 'ghita-labbar', role: 'writing' }],
    tags: ['Artisanat', 'Safi', 'Patrimoine', 'Emploi'],
    picture: {
      scene: 'ceramics',
      seed: 2,
      alt: 'Un grand plat à rosace entouré de quatre plus petits sur un mur, au-dessus de jarres peintes et d’un bol de fruits.',
      caption:
        'Le bleu de Safi se prépare à l’oxyde de cobalt ; chaque maison garde son secret pour l’éclaircir.',
      credit: workshopCreditFr,
    },
    hoursAgo: 49,
    state: 'published',
    translationOf: 'cul-safi-clay',
    body: [
      {
        type: 'paragraph',
        text: 'La fumée monte de la colline à cinq heures du soir, quand on ferme les fours. De loin, on dirait qu’elle brûle en silence. De près, on entend les mains sur la terre : deux coups, un arrêt, comme si quelqu’un réfléchissait.',
      },
      {
        type: 'paragraph',
        text: 'Dans le troisième atelier à droite, le maître, soixante-dix-huit ans, est assis sur un banc que son corps a creusé. Sa fille décore une assiette. Sur le seuil, le petit-fils la photographie. Chacun des trois a son avis sur ce qu’elle doit devenir.',
      },
      { type: 'heading', level: 2, text: 'La main, le four, le client' },
      {
        type: 'paragraph',
        text: 'Le maître est entré ici à sept ans, pour porter l’eau. Il compte huit étapes sur ses doigts, « et chacune peut gâcher les sept autres ». Il refuse le tour électrique : le pied, dit-il, sait ralentir avant la main.',
      },
      {
        type: 'paragraph',
        text: 'Sa fille fut la première femme à signer, il y a vingt et un ans, et la première à allumer un four à gaz. La toux de son père l’avait décidée, et celle de tout le quartier. Aujourd’hui, 63 ateliers sur 110 cuisent au gaz.',
      },
      {
        type: 'pullQuote',
        text: 'On m’a dit que le gaz tuerait le métier. Le bois tuait les potiers.',
        attribution: 'une potière de la deuxième génération',
      },
      {
        type: 'paragraph',
        text: 'Le petit-fils a étudié le design à Casablanca. Il tourne mal, il en rit, mais il sait qui achète : 2 300 pièces vendues en ligne l’an dernier, un tiers à des restaurants qui voulaient du blanc sans décor. Pour le grand-père, une assiette blanche n’est pas finie. On a trouvé un accord : chaque pièce blanche porte sous sa base, là où seul celui qui la lave peut le voir, un motif de la main de la mère.',
      },
      {
        type: 'factBox',
        title: 'La colline des potiers',
        paragraphs: [
          '110 ateliers en activité ; ils étaient 160 il y a vingt ans.',
          'Environ 900 artisans, d’un âge moyen de 49 ans.',
          '34 apprentis, dont la moitié sont des filles.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Du rayon, le maître sort une assiette brisée et recollée, faite par son grand-père. La terre ne l’inquiète pas, elle était là avant nous. « J’ai peur pour les deux coups et l’arrêt. Cela ne se garde pas dans un musée. »',
      },
    ],
  },
  {
    key: 'fr-morning-lanes',
    locale: 'fr',
    section: 'sport',
    headline: 'Couloirs du matin : à Meknès, des coureurs de soixante ans reprennent la piste',
    deck: 'Le stade ouvre à six heures pour ceux que personne ne chronomètre. Ils sont 140, et leur entraîneur a l’âge de leurs enfants.',
    place: 'Meknès',
    authors: [{ author: 'anass-ouchrif', role: 'writing' }],
    tags: ['Athlétisme', 'Meknès', 'Santé'],
    picture: {
      scene: 'athletics',
      seed: 8,
      alt: 'Cinq coureurs de dos au soleil dans le virage d’une piste, leurs ombres allongées devant une tribune.',
      caption: 'Le mercredi, le groupe court en série : le premier attend toujours le dernier.',
      credit: workshopCreditFr,
    },
    hoursAgo: 25,
    state: 'published',
    body: [
      {
        type: 'paragraph',
        text: 'À six heures, le gardien ouvre une seule grille et allume un seul projecteur. Ils arrivent par deux, en survêtement, en djellaba parfois, qu’ils plient sur la barrière. Le plus jeune a cinquante-quatre ans, le plus âgé soixante-dix-neuf. La piste est à eux jusqu’à huit heures.',
      },
      {
        type: 'paragraph',
        text: 'Le club des Couloirs du matin est né d’une ordonnance. Un cardiologue de la ville, las de prescrire « de la marche » à des gens qui n’avaient nulle part où marcher, a demandé au stade un créneau. Trois ans plus tard, **140 inscrits**, dont 58 femmes, paient 40 dirhams par mois et un certificat par an.',
      },
      {
        type: 'paragraph',
        text: 'L’entraîneur a trente et un ans. Ancien spécialiste du 1 500 mètres, il dit avoir tout réappris. « Avec les jeunes, je freine l’orgueil. Avec eux, je freine la peur. » Ici, pas de chronomètre avant trois mois : on court en parlant, et celui qui ne peut plus finir sa phrase ralentit.',
      },
      {
        type: 'quote',
        text: 'J’ai fait mon premier tour de piste à soixante-deux ans. Mon mari tenait mon sac. Maintenant, c’est moi qui tiens le sien.',
        attribution: 'une retraitée de l’enseignement',
      },
      {
        type: 'paragraph',
        text: 'Les résultats, le cardiologue les tient dans un tableau qu’il montre volontiers : sur 92 personnes suivies, 37 ont réduit un traitement, aucune n’a été hospitalisée après une séance. Il ajoute aussitôt que le tableau ne mesure pas le plus important, qui est que les gens reviennent.',
      },
      {
        type: 'paragraph',
        text: 'En avril, le groupe a organisé sa première course. Distance : 3 kilomètres. Règle : on part à l’heure de son choix et l’on annonce d’avance son temps. Celui qui s’en approche le plus gagne. La victoire est revenue à une grand-mère, à quatre secondes près. Elle avait dit vingt-six minutes, et s’est arrêtée pour refaire un lacet.',
      },
    ],
  },
  {
    key: 'fr-boat-carpenters',
    locale: 'fr',
    section: 'regions',
    headline: 'Essaouira : les charpentiers de marine réparent plus qu’ils ne construisent',
    deck: 'Sous les remparts, sept chantiers entretiennent 260 barques bleues. Le bois se fait rare, les bras aussi ; les barques, elles, refusent de vieillir.',
    place: 'Essaouira',
    kicker: 'Lettre du port',
    authors: [{ author: 'mbarek-essalki', role: 'writing' }],
    tags: ['Essaouira', 'Pêche', 'Artisanat', 'Emploi'],
    picture: {
      scene: 'fishing-boats',
      seed: 1,
      alt: 'Cinq barques de pêche au mouillage devant des remparts crénelés et une tour carrée, des mouettes dans le ciel.',
      caption: 'Une barque bien calfatée tient trente ans ; certaines en ont cinquante.',
      credit: workshopCreditFr,
    },
    hoursAgo: 58,
    state: 'published',
    body: [
      {
        type: 'paragraph',
        text: 'On reconnaît le bruit avant de voir l’homme : un maillet court sur un fer plat, qui enfonce le coton entre deux planches. Le calfat commence au lever du jour, quand le bois est encore froid. À onze heures, il s’arrête. « Le soleil ouvre les joints et les referme comme il veut. On ne discute pas avec lui. »',
      },
      {
        type: 'paragraph',
        text: 'Sept chantiers travaillent sous les remparts. Ils ont lancé quatre barques neuves l’an dernier et en ont réparé **213**. La raison tient en un prix : 95 000 dirhams pour une coque neuve, 12 000 pour rendre dix ans de vie à une ancienne. L’eucalyptus vient du Gharb et l’iroko de plus loin, quand il vient.',
      },
      {
        type: 'paragraph',
        text: 'Le maître le plus âgé n’a jamais dessiné un plan. Il possède onze gabarits de contreplaqué, hérités et retouchés, dont il tire toutes les longueurs entre six et neuf mètres. Un ingénieur du génie maritime est venu l’an passé les mesurer au laser. Il est reparti avec des fichiers et une conclusion : les courbes sont justes au demi-degré.',
      },
      {
        type: 'pullQuote',
        text: 'Le bateau vous dit où il a mal. Il suffit de poser la main et de se taire.',
        attribution: 'un maître charpentier',
      },
      {
        type: 'paragraph',
        text: 'La relève est de neuf apprentis, dont une apprentie. Elle a vingt ans, un diplôme de menuiserie, et tient le rabot de la main gauche, ce qui a fait rire une semaine. La coopérative paie leur salaire de moitié depuis que les armateurs ont accepté de verser 1 % de leurs ventes à la criée.',
      },
      {
        type: 'paragraph',
        text: 'Le soir, on repeint. Le bleu n’est pas une tradition si ancienne : un lot de peinture bradé dans les années cinquante, disent les uns ; la couleur que les thons ne voient pas, disent les autres. Personne n’a jamais tranché. Tout le monde a un pot d’avance.',
      },
    ],
  },
  {
    key: 'fr-read-aloud',
    locale: 'fr',
    section: 'opinion',
    label: 'opinion',
    headline: 'Lisez-nous à voix haute',
    deck: 'Un journal se juge aussi à l’oreille. La nôtre a été tirée par une lectrice de quatre-vingt-un ans.',
    authors: [{ author: 'ghita-labbar', role: 'writing' }],
    tags: ['Presse', 'Langue', 'Lecture'],
    hoursAgo: 74,
    state: 'published',
    body: [
      {
        type: 'paragraph',
        text: 'Elle a téléphoné un mardi, à l’heure où le standard ne répond plus qu’aux amis. Elle a quatre-vingt-un ans, une vue qui baisse, et une petite-fille qui lui lit notre journal chaque soir. « Vos phrases, a-t-elle dit, ma petite-fille les perd en route. Elle respire au mauvais endroit. Vous les avez déjà dites, vos phrases ? »',
      },
      {
        type: 'paragraph',
        text: 'Non, Madame. Nous les avions comptées, mesurées, coupées pour qu’elles tiennent dans un écran. Nous ne les avions pas dites.',
      },
      {
        type: 'paragraph',
        text: 'Depuis, aux pages culturelles, nous avons une règle. Avant de publier, l’auteur lit son article debout, à quelqu’un qui n’en sait rien : le gardien, la comptable, un livreur qui attend sa signature. L’épreuve est cruelle. On y découvre que « dans le cadre de » ne se prononce pas sans rougir, que trois chiffres dans une phrase en font oublier quatre, que l’incise où l’on mettait son esprit est celle où l’auditeur regarde la porte.',
      },
      {
        type: 'paragraph',
        text: 'On découvre aussi autre chose. Dans ce pays, on lit depuis toujours pour plusieurs : la lettre de l’oncle parti, l’ordonnance, la convocation, le journal au café. Le lecteur solitaire est une invention récente, et peut-être passagère. Écrire pour une voix, c’est écrire pour deux personnes au moins, dont l’une vous interrompra.',
      },
      {
        type: 'paragraph',
        text: 'Je ne plaide pas pour des phrases courtes. Une longue phrase bien portée se lit d’un souffle, et une courte peut être sourde. Je plaide pour des phrases que l’on puisse tenir dans la bouche sans se blesser.',
      },
      {
        type: 'paragraph',
        text: 'La dame a rappelé le mois suivant. Sa petite-fille ne perdait plus rien. « Mais maintenant, a-t-elle ajouté, elle s’arrête pour me demander ce que j’en pense. Nous n’avons pas fini la page. »',
      },
    ],
  },
  {
    key: 'fr-draft-cool-schools',
    locale: 'fr',
    section: 'education',
    headline: 'Classes fraîches : des toits blancs et des arbres pour rendre juin aux élèves',
    deck: 'Seize écoles de la région de Marrakech ont gagné cinq degrés sans climatiseur. La facture tient sur une feuille.',
    place: 'Marrakech',
    authors: [{ author: 'hakima-boujemaoui', role: 'writing' }],
    tags: ['École', 'Climat', 'Marrakech'],
    picture: {
      scene: 'classroom',
      seed: 2,
      alt: 'Des élèves de dos à leurs pupitres ; au tableau, une enseignante montre un triangle et un cercle, et le soleil entre par deux fenêtres.',
      caption:
        'Deux fenêtres en vis-à-vis suffisent à renouveler l’air d’une classe en six minutes.',
      credit: workshopCreditFr,
    },
    hoursAgo: 5,
    state: 'draft',
    body: [
      {
        type: 'paragraph',
        text: 'En juin dernier, il faisait 39 degrés dans la classe de sixième à dix heures du matin. Cette année, au même endroit et à la même heure, le thermomètre de l’institutrice en marque 34. Entre les deux, un enduit de chaux, huit mûriers et une fenêtre que l’on a enfin réparée.',
      },
      {
        type: 'paragraph',
        text: 'Le programme concerne seize écoles. Il part d’un principe d’économie : commencer par ce qui ne consomme rien. Toits blanchis deux fois l’an, ouvertures en vis-à-vis, canisses côté ouest, arbres à feuilles caduques devant les façades. Coût moyen : 61 000 dirhams par école, dont un tiers pour l’eau des arbres pendant trois étés.',
      },
      {
        type: 'quote',
        text: 'Avant, à midi, je corrigeais des cahiers mouillés. Je ne savais plus si c’était la chaleur ou la dictée.',
        attribution: 'une institutrice',
      },
      {
        type: 'paragraph',
        text: 'Il reste à vérifier ce que deviennent les résultats des élèves, que l’académie doit nous transmettre, et à joindre l’architecte qui a conçu les canisses. Un directeur a gardé les relevés de température de deux années ; ils sont plus éloquents que ses rapports.',
      },
      {
        type: 'paragraph',
        text: 'Dans deux écoles, les arbres n’ont pas pris. Le puits était trop salé, et personne ne l’avait goûté avant de planter. On essaie maintenant l’arganier, plus lent et moins difficile. Les élèves de première année, qui les ont mis en terre, calculent qu’ils auront de l’ombre pour leur certificat.',
      },
      {
        type: 'paragraph',
        text: 'L’extension à cent vingt écoles dépend d’un vote du conseil régional, attendu après l’été. Elle coûterait moins que la climatisation d’un seul lycée, et l’enduit se prépare sur place, avec des parents, en deux matinées.',
      },
    ],
  },
  {
    key: 'fr-draft-walnuts',
    locale: 'fr',
    section: 'farming-fishing',
    headline: 'La noix de l’Azzaden cherche un casseur',
    deck: 'La récolte est bonne, les acheteurs attendent. Ce qui manque, dans la vallée, c’est une machine de la taille d’un moulin à café.',
    place: 'Al Haouz',
    authors: [{ author: 'itto-ouhssaine', role: 'writing' }],
    tags: ['Agriculture', 'Montagne', 'Coopératives'],
    hoursAgo: 44,
    state: 'draft',
    body: [
      {
        type: 'paragraph',
        text: 'La noix tombe toute seule vers la mi-octobre, et tout le reste se fait à la main. On la ramasse, on la lave au torrent, on la sèche sur les toits. Puis on la casse, une par une, sur une pierre plate, le soir, en parlant. Une bonne casseuse fait neuf kilos par jour. La vallée en produit 180 tonnes.',
      },
      {
        type: 'paragraph',
        text: 'Entière, la noix se vend 28 dirhams le kilo au bord de la route. En cerneaux, elle en vaut 110 à Marrakech. La différence reste à ceux qui ont une machine, et il n’y en a pas dans la vallée : la plus petite du commerce avale deux tonnes par jour et coûte le prix d’un tracteur.',
      },
      {
        type: 'paragraph',
        text: 'Trois coopératives de femmes ont donc passé commande à un tourneur de Tahannaout. Son prototype tient sur une table, tourne à la manivelle ou au moteur de machine à laver, et casse 60 kilos à l’heure. Il laisse entiers sept cerneaux sur dix ; à la main, c’est neuf.',
      },
      {
        type: 'quote',
        text: 'La pierre, c’était notre veillée. La machine ira plus vite ; il faudra trouver autre chose pour se réunir.',
        attribution: 'une membre de la coopérative',
      },
      {
        type: 'paragraph',
        text: 'Deux questions restent ouvertes avant publication : le prix définitif de la machine, que le tourneur hésite à fixer, et la marque collective, déposée au printemps. La récolte, elle, n’attend pas : les premiers toits noircissent déjà.',
      },
      {
        type: 'paragraph',
        text: 'Les vieux noyers, plantés par des arrière-grands-pères, donnent de moins en moins. La pépinière communale distribue des plants greffés qui produisent à six ans. On en plante deux pour chaque arbre qui tombe, et l’on garde la souche du vieux pour les manches d’outils.',
      },
    ],
  },
];
