"""English occupations; also titles of firms all over the world (see `rules.languages.occupations`)."""

from __future__ import annotations

from rules.languages.occupations import forms

EVERYWHERE = forms(
    """
    dev engineer developer programmer scientist designer architect analyst consultant manager officer specialist strategist marketer
    copywriter controller accountant administrator coordinator supervisor researcher technician tester devops sre ceo cto cfo coo cmo
    postdoc trainee intern internship influencer webmaster broker trader stylist barista sommelier maître concierge pizzaiolo
    owner head product-owner freelancer team-lead teamlead backoffice receptionist fundraiser
    """
)
"""English titles that stand untranslated in mails of every language."""

WORDS = EVERYWHERE | forms(
    """
    accountant actor actress actuary acupuncturist adjudicator adjuster administrator adviser advisor advocate aerialist agronomist anaesthetist anesthesiologist
    anesthetist animator anthropologist apothecary appraiser apprentice apprenticeship aquarist arborist arboriculturist archaeologist archivist
    artist artworker assembler attendant paraprofessional assessor assistant associate astronomer attorney auctioneer audiologist auditor author
    baker banker barber barista barman barmaid bartender beautician beekeeper bioinformatician biochemist biologist biostatistician blacksmith
    boatbuilder boilermaker bookbinder bookkeeper bookseller bosun botanist brewer bricklayer broker builder bursar bus-driver butcher butler
    cabinetmaker camera(man|woman|person) caregiver caretaker carer carpenter cartographer cashier caseworker caterer chambermaid chaplain
    chauffeur cheesemaker chemist chef childminder chiropodist chiropractor choreographer cinematographer cleaner clerk clerkship climatologist
    cobbler columnist comedian commissioner composer compositor concierge conductor confectioner conservator constable
    conveyancer cook cooper coordinator coppersmith copyeditor copywriter correspondent counsel counsellor counselor courier craft(sman|swoman|sperson)
    crew(man|member) croupier curator custodian cutter cyclist dancer deckhand decorator demonstrator dentist
    dermatologist designer dietician dietitian director dispatcher dispenser diver doctor docent dog-walker draft(sman|sperson) draught(sman|sperson)
    dramaturg dressmaker driver drummer ecologist economist editor educator electrician embalmer embryologist endocrinologist engineer engraver entomologist
    epidemiologist ergonomist estimator examiner fabricator facilitator farmer farmhand farrier ferry(man|hand) fettler financier fire(fighter|man|woman) fish(erman|monger|er)
    fitter florist foreman forewoman foreperson forester foundry(man|worker) framer fundraiser furrier gaffer gamekeeper gardener gastroenterologist geneticist genealogist geochemist geographer
    geologist geophysicist gilder glassblower glazier goldsmith governess governor graphic-designer grocer groom grounds(keeper|man|person) gunsmith gynaecologist
    hairdresser handy(man|person|woman) harbourmaster headteacher headmaster headmistress herbalist herder herpetologist historian horticulturist
    hostler hotelier house(keeper|man|master|parent) hydrogeologist hydrologist hygienist hypnotherapist illustrator immunologist inspector installer instructor
    instrumentalist interpreter inventor investigator ironworker janitor jeweller jeweler jockey joiner journalist juggler labourer laborer
    land(scaper|scape-gardener) laundry(man|woman|worker) lawyer leatherworker lecturer lecturership lectureship librarian lifeguard line(man|worker|cook) linguist lithographer lobbyist locksmith logistician
    lorry-driver luthier machinist magistrate maid maltster manager manicurist marketer marshal mason masseur masseuse mathematician mechanic mechatronician mediator
    medic merchandiser metallurgist meteorologist metalworker microbiologist midshipman midwife mill(er|wright|worker|hand) milliner miner modeller moderator mortician muralist musician
    nanny naturopath navigator neurologist neuroscientist neuropsychologist notary nurse nursery(man|nurse|worker) nutritionist obstetrician oceanographer oenologist
    officer oncologist operative operator ophthalmologist optician optometrist orderly organist orthodontist orthoptist osteopath
    packer paediatrician pediatrician painter paralegal paramedic pathologist pastor patternmaker pavior paver pedagogue perfumer pharmacist pharmacologist
    phlebotomist photographer physician physicist physiologist physio physiotherapist pianist picker plasterer plumber podiatrist poet policymaker policeman policewoman
    postdoc postdoctoral postman postwoman postmaster potter presenter press-officer printmaker proctor producer professor professorship programmer projectionist proofreader
    prosecutor prosthetist provost psychiatrist psychologist psychotherapist publicist publisher puppeteer purser radiographer radiologist rancher realtor receptionist
    registrar registrarship repairer reporter representative researcher researchership restorer retoucher rheumatologist rigger roofer roustabout saddler sailmaker sailor sales(man|woman|person|clerk)
    saucier sawyer scaffolder scholar scientist scorer sculptor setter seamstress worker lifter seaman secretary sempstress sheetmetalworker shepherd shipwright shoemaker shopfitter shopkeeper shunter
    signal(ler|man|woman) signwriter silversmith singer skipper social-worker socialworker sociologist solderer solicitor sommelier sonographer soprano specialist
    spinner coder developer hand-finisher stagehand statistician stenographer stevedore steward stewardess stockbroker stocker stockroom-assistant stock(man|person) stone(mason|worker|cutter) storekeeper store(man|person) storyteller strategist
    stuntman stylist superintendent supervisor surgeon surveyor swimmer switchboard-operator tailor tanner taster tattooist taxidermist teacher teamster technician technologist telephonist
    teller thatcher therapist tiler tinsmith toolmaker toxicologist trader trainee traineeship trainer tram-driver translator traffic-warden treasurer trichologist trustee
    tutor tutorship typesetter typist typographer undertaker underwriter upholsterer urologist usher usherette valet valuer verger vet veterinarian vicar vigneron videographer vintner violinist
    virologist waiter waitress waitperson warehouse(man|woman|operative|person) warehouser watch(maker|man) weaver weigher welder wheelwright whitesmith windowcleaner winemaker
    woodcarver woodturner woodworker workshop-assistant wrangler writer yard(man|person|hand) youth-worker zoologist zookeeper cellar(man|hand|master) brand-manager
    beadle bellringer bellfounder ranger dean deputy principal vice-principal headship directorship internship apprenticeship fellowship secretaryship curatorship
    executive analyst architect consultant controller scientist owner planner buyer administrator strategist lead president counsel partner agent fellow
    practitioner invigilator barrister detective soldier volunteer herds(person|man|woman) groomer distiller dishwasher busser binman binwoman babysitter dog-walker door(man|woman) bouncer bookmaker umpire milker sysadmin scrum-master warder jailer prison-officer crossing-guard police-officer customs-officer kitchen-porter night-porter hall-porter
    hospital-porter teleseller telemarketer canvasser leafleter merchandiser refuse-collector loader unloader stacker shelver sorter tuner team-leader shift-leader flight-attendant hostess head-waiter keyholder lollipop-(man|lady) nurse-practitioner bellhop bell(man|boy) doula sexton almoner curate choirmaster organiser organizer roadie costumier milliner
    lighterman bowser-driver banksman slinger asphalter groundworker dryliner shotfirer roustabout roughneck dredgerman pot-washer potwasher storeman storewoman shopper fulfiller tree-surgeon hedgelayer stockperson pigman poultryman cowman cowperson tractor-driver harvester pruner grader splicer jointer cabler radiotherapist dosimetrist perfusionist prosthetist
    anaesthetist hematologist cytologist toxicologist subeditor sub-editor newsreader newscaster webmaster vlogger streamer animateur dramaturge luthier armourer prop-maker propmaker wardrobe-mistress dresser wigmaker
    night-porter bar-staff waiting-staff kitchen-staff door-staff event-staff events-staff ground-staff shop-staff cabin-crew ground-crew stage-crew head-porter security-guard school-guard train-guard swim-coach swimming-coach sports-coach football-coach tennis-coach head-coach assistant-coach job-coach work-coach running-coach tour-guide museum-guide mountain-guide
    visitor-host restaurant-host team-leader shift-leader youth-leader play-leader room-leader section-leader group-leader crew-leader project-leader squad-leader expedition-leader crew-member team-member staff-member food-server food-runner bar-back
    front-of-house back-of-house boat-captain ferry-captain airline-pilot drone-pilot data-collector debt-collector toll-collector ticket-collector event-organiser event-organizer union-organizer community-organizer account-handler claims-handler baggage-handler call-handler dog-handler animal-handler food-handler
    card-dealer car-dealer road-sweeper street-sweeper chimney-sweep coffee-roaster brand-ambassador ticket-checker fire-warden traffic-warden game-warden air-steward shop-steward wine-steward motion-creative kitchen-hand farm-hand stable-hand deck-hand shop-hand first-mate chief-mate sound-recordist lab-tech vet-tech pharmacy-tech
    """
)
