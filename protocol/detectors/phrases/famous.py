"""People known the world over, alive, dead or invented, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

FAMOUS: Final = """
    tchaikovsky; vivaldi; haydn; brahms; schubert; liszt; rachmaninoff|rachmaninov; stravinsky; debussy; paganini; itzhak perlman
    miles davis; coltrane; louis armstrong; sinatra; bob marley; bono; sting $; elton john; kanye; jay-z; drake $; shakira; harry styles
    justin bieber; dolly parton; johnny cash; springsteen; mick jagger; amy winehouse; hans zimmer; galileo; edison; feynman; oppenheimer
    aristotle; plato; socrates; freud; kant; nietzsche; goethe; cervantes; mark twain; virginia woolf; sylvia plath; stephen fry
    neil gaiman; dali; warhol; klimt; rodin; merkel; angela merkel; thatcher; jfk; abraham lincoln; roosevelt; donald trump; bill clinton
    hillary clinton; martin luther; joan of arc; cleopatra; caesar; alexander the great; sebastian vettel; vettel; senna; valentino rossi
    zlatan; neymar; ronaldinho; lionel; harry kane; salah; ibrahimovic; kane $; nadia comaneci; comaneci; mikaela shiffrin; shaun white
    tony hawk; conor mcgregor; mike tyson; tyson; djokovic; sharapova; martina navratilova; navratilova; billie jean king; bjorn borg
    mcenroe; agassi; babe ruth; wayne gretzky; gretzky; stephen curry; steph curry; shaq; jesse owens; carl lewis; sebastian coe
    paula radcliffe; kelly holmes; bradley wiggins; chris hoy; tom daley; david goggins; goggins; dwayne johnson; keanu; johnny depp
    robert de niro; al pacino; nicole kidman; julia roberts; scarlett johansson; emma thompson; maggie smith; helen mirren; ian mckellen
    daniel day-lewis; benedict cumberbatch; charlie chaplin; chaplin; hitchcock; spielberg; tarantino; walt disney; disney $; larry page
    sundar; satya; peter thiel; grace hopper; margaret hamilton; dennis ritchie; guido van rossum; john carmack; carmack; jimi; anand
    viswanathan; tal $; botvinnik; alekhine; hikaru nakamura; nakamura; anthony bourdain; bourdain; delia; ottolenghi; paul hollywood
    jose mourinho; mourinho; ferguson $; klopp; mozart; beethoven; bach; chopin; einstein; newton; da vinci; leonardo; picasso; van gogh
    shakespeare; stephen|stephan hawking; marie curie; nikola|nicola tesla; darwin; gandhi; mandela; churchill; napoleon
    martin luther king; florence nightingale; barack|michelle? obama; obama; malala; greta thunberg; serena; venus williams; federer; nadal
    andy murray; messi; ronaldo; maradona; pele; beckham; mbappe; haaland; michael jordan; lebron; kobe; usain bolt; bolt $; simone biles
    biles; phelps; tiger woods; muhammad ali; ali $; mo farah; kipchoge; eliud; lewis hamilton; tom brady; steffi graf; katie ledecky
    michael schumacher; schumacher; verstappen; jessica ennis; elon musk; musk; steve jobs; bill gates; jeff bezos; bezos; zuckerberg
    warren buffett|buffet; buffett; richard branson; branson; jack ma; linus torvalds; torvalds; ada lovelace; alan turing; turing; knuth
    sam altman; oprah; ellen degeneres; tony robbins; gary vee; mark zuckerberg; tim cook; beyonce; taylor swift; adele; rihanna; madonna
    freddie mercury; jimi hendrix; hendrix; eric clapton; clapton; david bowie; bowie; elvis; the beatles; john lennon; paul mccartney
    mccartney; michael jackson; prince $; lady gaga; ed sheeran; bob dylan; pavarotti; callas; maria callas; yo-yo ma; yo yo ma; lang lang
    martha argerich; horowitz; segovia; whitney houston; aretha franklin; mariah carey; stevie wonder; eminem; billie eilish; celine dion
    meryl streep; tom hanks; brad pitt; leonardo dicaprio; dicaprio; angelina jolie; judi dench; morgan freeman; emma watson
    george clooney; robin williams; tom cruise; the rock; arnold schwarzenegger; schwarzenegger; jackie chan; bruce lee; marilyn monroe
    audrey hepburn; hollywood; gordon ramsay; ramsay; jamie oliver; nigella; mary berry; julia child; marco pierre white; heston blumenthal
    david attenborough; attenborough; monty don; magnus carlsen; carlsen; kasparov; bobby fischer; judit polgar; polgar; garry kasparov
    hikaru; j k rowling; jk rowling; j.k rowling; stephen king; tolstoy; hemingway; jane austen; agatha christie; tolkien; dickens
    hermione*; sherlock holmes; sherlock; james bond; superman; batman; wonder woman; nigel short; capablanca; neil armstrong; coco chanel
    frida kahlo; michelangelo; rembrandt; banksy; monet; cristiano; zidane; pep guardiola; guardiola; emma raducanu; raducanu; naomi osaka
    osaka; the queen; king charles; princess diana; the pope; mother teresa; dalai lama
    britney spears; britney; ariana grande; dua lipa; kylie minogue; cher $; shania twain; celine; robbie williams; harry potter
    hermione granger; billie jean; boris becker; rafa nadal; rafael nadal; novak; carlos alcaraz; coco gauff; luka modric; mo salah
    erling haaland; jude bellingham; david beckham; wayne rooney; rooney; gareth bale; thierry henry; johan cruyff; cruyff
    franz beckenbauer; gary lineker; sachin tendulkar; tendulkar; virat kohli; kohli; dhoni; shah rukh; amitabh; ramanujan; von neumann
    gauss; euler; hawking; niels bohr; max planck; heisenberg; richard feynman; marilyn; grace kelly; jackie kennedy; john f kennedy
    winston churchill; nelson mandela; mahatma; mother theresa; desmond tutu; pope francis; jurgen klopp; alex ferguson; arsene wenger
    roger federer; serena williams; williams sisters; simone manuel; allyson felix; florence griffith; michael phelps; ian thorpe
    mark spitz; lindsey vonn; eddie van halen; van halen; mark knopfler; jimmy page; david gilmour; prince the singer; vladimir horowitz
    glenn gould; herbert von karajan; karajan; leonard bernstein; bernstein; anne-sophie mutter; rostropovich; luciano pavarotti
    placido domingo; andrea bocelli; bocelli; enya; abba; coldplay; u2; metallica; nirvana; kurt cobain; bts; blackpink; drake the rapper
    margaret atwood; toni morrison; isabel allende; haruki murakami; murakami; stephen covey; brene brown; simon sinek; jordan peterson
    joe rogan; steve wozniak; wozniak; sergey brin; jensen huang; satya nadella; mark cuban; richard feynman; carl sagan; neil degrasse
    brian cox; stephen wolfram
"""
