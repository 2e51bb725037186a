"""What words say of causes, learned by `python -m tools.cause_weights`: not to be edited by hand.

A word, an equals sign, and a letter for each cause in the order of `Cause`; the middle letter is 0. `+` before a word goes with
a result that was achieved, `-` with one that was not; a star stands for any ending, `@` for any name of that kind, a digit for its
place, `^` for the first place, `#` for a sentence of some length.
"""

from __future__ import annotations

from typing import Final

LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
WEIGHTS: Final = """
#=ywmuqcpty #0=fPcpSTbcp #1=hjlilgkip #2=fgfXifbge #3=hfSbdUXca #4=XiXVZacXW 's=WZaYYVegX +'s=XbbYaWZZb +@circumstance=edUXeadYb
+@others=cabVYlXdc +@state=cfaaWZWZY +@task=eeWZhWWXa +a=beXXaZYgZ +about=XXYZcaYXe +accident=ZWZZZZZdZ +after=ZbYcZYZYZ
+afternoon=YYZYZbeYY +afterwards=YYZZZZYYe +again=bWYbZZZXc +agreed=ZcZZZZZZY +aligned=YYYZZZYgW +all=cUaaadWXc +along=ZZZZZcZYY
+always=YbeYZYZYX +am=WVjWaZZZa +an=YcYYcWZdW +and=adUdVabdb +answer=ZZZZZaZbW +answers=XcZZZZZaY +any=YYYYgZaYV +anyone=YYZZdaZYX
+anything=cZZZaZYYY +app=XaZZZZYZc +are=ZYbZYZYYc +as=XdZZYYYaY +asked=caZYZXZZa +at=fcYZUXYZc +audience=ZZZZcYZYY +away=dXaZYaZaW
+back=ZeWaYZZXZ +backwards=eYZZZZZZW +bar=YeZZaZZXX +be=YXYZbYZeX +because=ZYZbYdZXY +bed=cXZZYXYZd +bedtime=XdZZZYZZY
+been=aYZZZXZdY +before=hdYZXZZXV +beforehand=ZdZZZYZZX +beginners=ZZZZcWZaY +between=YeZYZZZZX +big=XXXZYZYec +biscuit=YcZXZZZZa
+blood=YYbXZZZZc +book=caZZYZZZX +boring=eYZZZZZYY +box=XYZZYZZZe +brains=YZcZZaZYX +breathing=YeZZZYZYX +bridge=ZYZZZZYZc
+broke=YeZZYZZZX +bus=cYZZZYXaa +but=hZZZWYaXY +by=cfZXWYXdX +cake=XYYZaZZYc +call=YYZZaZZYd +called=ZYZZYZZZc +calling=cYZZZZZZY
+calm=YYYgZaZYV +came=aXYYYXYfb +can=XXbYeXZYb +card=YaZZXYZca +cards=YdZZZZZXY +chance=XZYYZZYhX +change=YYYcZZbZY
+changed=YcZZZZZZY +chapter=XcZZZZZaX +checklist=XgZZYZZaW +chords=ZZZZcZZZY +chunks=ZcZZYZZYY +closed=XXZZZZZcc +code=ZYZZYdZZY
+coffee=XbZeZWYYZ +coin=YXYZZZZhW +coincidence=ZYZZZYZeX +colour=YfZZZZYXX +comes=YYhZXYZYX +confident=ZYZcZZZZY +corner=ZcZYZYZZZ
+could=YZXYbfZXY +counting=YcZZZZZZY +course=ZcZZZZZZX +covered=YZZZadYZX +cut=YdZZYZbYY +dates=YeYYZZZZY +daughter=YYYZZdZZY
+day=cVXYYYeZb +dead=YcZZZZZZX +dentist=ZZZZZXZZc +dice=ZZZZZZZcX +did=aXXaZdYWd +difficult=ZZZZcZZZX +dinner=YYZZZZZZc
+do=YZXaYZbXe +dog=ZZZZYYZYc +doing=YeZZZZZYY +done=aYYYaZZXe +door=XcZZZZYZZ +dough=aYZZcZZZX +drew=YaZZXXZfX +driver=ZZZZZZXZc
+dry=YYZZYZcZZ +each=adZZZZZYX +easiest=YZZZfZZYW +easy=WacXlXXYU +eight=ZYZZZXZZd +eleven=fWYYYZXYd +else=cXYYYZcaW
+empty=ZZZZYZdZY +end=WXZZaaZad +energy=YYZdZZZYZ +even=jWZZYZXYX +evenings=cYZZZYZZY +ever=YYZXZZYYg +every=haYYaZYYV
+everything=YZZZYcZaX +exactly=XYYYeYZdV +fast=ZZcZZZZZX +fell=ZYZZYZXda +felt=YXXmZaZXU +filmed=ZZZZZWZZd +finally=bYZYZZZYc
+finished=YYZZYZYZd +first=ZjYaZXZWV +five=bZYYYYXXg +fixed=ZaZZZcZZX +flashcards=acZZZZZYX +flat=ZZZZfZYYW +fluke=YYZYXZYkW
+for=dUagVcdWY +form=YXZccaZYX +fortune=ZZZYZYZeX +forty=bXZZZZYYd +four=ZaYYcYXXb +fourth=dXZZZZZYY +free=bXYYZZeYW
+from=VbbYVbcVf +front=YdZZZZZZY +gave=XXYXbZaVh +gift=ZYeZaWZYY +go=aXYZYeYYZ +goes=cYZZZYZYb +good=YUebYcbeS +got=SVfVYbZia
+grafted=gZYYZZZZV +granddad=ZYeZZWZZY +great=XaYcYdZYW +guess=YXcYZYZfX +gym=ZYZZYXeZZ +had=ZYYYbZhWZ +half=XZYYYZZeZ
+hall=YYZZYZYZf +hand=YaZXZZZca +hands=YZcYZZZZZ +happened=YYZZYXZiW +happy=YYXYZZZZe +hard=eYZYcZZXV +hardly=YZZYcZbYY
+have=ZSiXcaYcW +having=ZcZZZYZZY +head=bWZbZZZZY +heard=ZZYWZZZZe +her=XbZZYaZYc +him=YaZZZYXYe +his=YcZZZYYYa +home=ZWZYYZdYb
+hope=YYZXZZZfY +hours=iXYZXYZYX +house=YXZZZadZW +hurt=YYZcZZZZZ +husband=ZZZZZdZZX +i=efdcRaYfe +if=YZYZaZZcY +in=WadcYZZbc
+instead=XiYZYZZYX +into=XeZZWZYdV +is=UYhabaXYZ +it=ZZhWcaXeZ +jammy=YYYYXYYlV +job=YZZZcVZYc +just=aVWZaYagY +keeping=YcZZZZYZY
+kept=ggXYXbYWU +keys=YdZZZZYZX +kids=cYZZZZfYT +kind=ZZZZZfZZW +kitchen=ZcZZZZYZX +knew=YYZZZZZdX +know=bYYYYZZXd
+languages=ZZdZZZZYY +laptop=YZZZZaYYc +last=cWYYZXZZd +learned=cZZZZZZYX +learner=ZZcZZZZZY +left=ZcZZZZZZZ +let=adZYZaZZW
+letter=YaZZXZZZc +like=bXYbdaYYX +line=XaZZZaZYc +list=ZeYZaZXZX +loads=dXYaXeZXV +long=ZYZZZYZZd +lot=aXYZacYYZ
+lovely=ZZZZZcaZX +luck=bVYWXaYmW +luckily=XaZZZZYcY +lucky=XaXXXZYqS +lunch=bWZYYZYYf +made=YcXYZbdVa +makes=YYZZYZZYd
+man=ZYZZZdZZY +me=WZXWYkXfZ +memory=ZYeZZZZYX +minutes=caYYXYYYe +month=dWZZZZYYb +mood=YYXeZcZYW +more=cYZZXYacX
+mostly=daYUaYZcW +mother=ZZcZZWZYa +mountain=YYZZaZZYc +must=ZZYZZXZeY +my=ccgVWeTcc +myself=bcYYYYcYX +natural=YZeYZZZZX
+naturally=ZZfZYYZYX +next=YZZZZYZac +nice=YYYZXcbZa +nights=eXZZZZZZX +no=VcWiZYbYU +nobody=aYZZZXdZX +nodded=ZZZZZdZZW
+not=ebSckcWQW +nothing=cWYYeZYbV +now=bWYYYYYYh +number=bXZZZWZac +of=eWaZecVaV +off=acXfXZXaW +offered=ZZZZZWZZc
+often=dXZZZZZZY +old=ZZZZYZYcZ +on=caXcdWVbZ +once=YXXcYZdaY +one=bbXXcYZcW +only=WbZZkYYaR +opening=YcZZZZZZX +our=ZZZZZcaZW
+out=ccXXZZXZZ +over=dYYYYXZaa +own=YYYZZaZYc +paid=ZXYZYZYcb +paper=ZZZZdZXZY +papers=dYZZZZZZX +passed=YYZYcZYYc +past=cXZZZZYZa
+patient=cZZZYZYYZ +per=YcZZZZZZY +perfect=ZZZYYZfYX +phone=WdZZYZYZa +picked=ZYZZZXZeY +piece=XYZZeZZYZ +place=YXZZYZWgZ
+play=YaXZZZZYc +pocket=YcZZZZZYY +poem=YYZZZZZZd +posted=YXZZZZZYd +practise=dYZYYZYYa +prepared=acYYZZZYY +price=YaZZZZXYd
+printer=cYZZYZbZW +proud=XYXYYYYZh +pure=bYZXYZYgV +pushed=cYZZZZZZY +put=fcYYYYZYV +question=YaYZbZZcW +questions=ZaZZcYZbX
+quick=YYeZZZZYX +quiet=YaZZYYgYX +random=ZZYZZXZeY +read=ZXZZYaZac +really=YWYbbcYZY +rehearsed=gYZZZaZVX +relaxed=YZZdZaZZW
+repeated=dYYZZZZYX +repetition=hZZXYZZYV +replied=ZcZZZYZZY +rested=XcYgYZYYV +right=XbYYXYYjW +roads=YYZZYZdZY +room=XhZZZXXcX
+route=XdZZZZYYY +row=YYZYYZZYf +running=YZYZZdYYY +said=aZYYYZYXe +sang=YYZZZZZYc +saturday=YYZZZZZYd +say=bbZZbYZZW
+scarf=ZZZZXZZZc +script=ZdZZZZZYY +second=ZZZZZZYYc +see=XZZYZZZYe +sent=YYZZZZYZd +sentence=YdZZZZZYX +set=YcZZZaZZY
+seven=YXZZXZYYg +she=ZbZZYVZZe +sheer=aZZZZZZcX +shift=ZXZZYZdZZ +shoes=YfZZYZYXZ +short=YYZZgZXZY +show=YZZZZZZYc
+shut=YcZZZZZZY +simple=dXaYdZYYV +simply=YZcYZZZZY +since=dYZZaYZYX +sing=YZhYZZZZU +sister=YdYZZZZYZ +six=aXYZaZYYc
+slept=YXYgZZZYY +small=YfZZZZYYW +smaller=YhYYZZZYW +smart=YYcZZYZZZ +smile=YZZZZZZYc +smiled=ZZZZZZZcZ +so=VdgWYfYWZ
+socks=dYZZZZYZY +somebody=ZZZZZZZcY +someone=aZZZZXZdX +son=ZYXZZZZZd +song=YYZZZZZZc +soup=YXZZZZZYd +spoke=YYYYZZYZe
+stars=YYZZZZZgW +started=YdZZYZZYY +stayed=dXZZZZZZY +steady=bYdXZZZYY +still=aYZZYZeZW +stood=ZZZZZcZYY +stop=cZZZZYZYY
+straightforward=ZZZZcZZZY +stubbornness=hZZYXZYXX +stuck=daZZZYYZX +studied=cYZZZZZZY +stuff=ZZZZcZZYY +sugar=XeYXZZZZZ
+sunday=XYYcYZYYd +suppose=YYcZZZZbW +swapped=YgYXZZZZX +table=YYZZYZZYe +talent=cYbYZZZYZ +talk=ZXZZdYYXd +talked=ZYZZZZXYf
+talker=ZZcZZZZZX +talking=YZcZZaYZY +tea=YYZYZZYZe +teacher=YYZZZeZYY +team=ZaZZZcZZX +tell=ZZZZZYZWe +ten=ZaYYZYZYd
+test=ZZZZcZZZY +text=dZZZZZZZW +than=eaZYYZYZX +thank=YZZYYZZYd +thanks=YYYYZdZZa +that=aZXXZbacZ +the=agdYbdcbe +them=XcYYZZZYc
+then=XiYYYYXYb +there=aaYYaUYda +they=ZbYYdXYeU +thing=XdbZXZYbW +thinking=ZcZZZZZYY +third=YZZZYYYXg +this=daYbdYVXX
+those=eYZZYZYbW +thought=YYYZZXZYe +three=daZXaYYYY +time=bZXaWZeeV +timer=YfZZZZYZX +times=iWZZYZZYW +to=aZcWcdYZY
+today=YYYfZZYaW +told=YaYYZZZYc +too=ZXYYaYYYf +took=dbYYYcYZV +topic=YcZZZZZcV +toss=ZYZZZZZcY +total=ZZZZZZZcY +train=cXZZYZZZZ
+trick=YdZZZZZZX +tried=fZZYZZZZW +tuesday=YaZZYZZYc +turned=cZZZbZYYX +twelve=YXZYZXZZf +two=XgYYcXYYY +until=jZZYZXYYV
+up=accbWVXeX +ups=ZYZZZZZZc +us=YYaZcYZZa +used=XiZYYZYZW +version=ZZZZdZZYY +very=dYWZdcYYW +voice=ZYcVZYZYd +waited=YdZZZZZZY
+walls=YXZdYZYZa +wanted=acZZZZZZW +warm=ZZZYYZfYX +was=XTXgeaeeW +way=XaYZYbWca +we=XZbYYYYYf +week=ZZYdYYYYZ +weekend=cYYZZYZZZ
+weeks=gWYYYZaYZ +well=YXcgYYZYX +went=aZZYYXXcd +were=ZWYYYbhbU +what=XfYYYZaUc +when=cZZZXbXaY +who=XYYZYZZZd +whole=cXYYXdbXY
+why=XaYcZZZYa +wind=ZZZZYZdYY +with=ddaWXXWcZ +without=YXYZYdZYd +woke=YYZdZZZYY +won=ZYZZZZZcY +words=YdZZaZZYX +wore=cXZZZZZZZ
+work=daYZYZZYY +worked=eXZYYZcZW +would=ccXbaZXZV +wrong=YXZZYZZdZ +wrote=XfZZYVZYb +year=dXZYfYXYW +yes=cXYXYbYXd
+yesterday=YYYZZZZYd +you=YZZYZZYXf +your=YYZZYZZcZ -'s=YYZYXYefU -10=ZZYYZZYZd -3=XYYaZYZYe -6=YYZXYZeYa -@circumstance=XbaYbYrbb
-@others=UbZXcreWZ -@state=aVgqaZUVW -@task=WcYVkfYcZ -a=VbfedXdVa -about=XcXdabXYZ -after=gVXjWYZYT -afternoon=ZdZZYZZZX
-again=aXXZZcYYd -against=ZZYZZZZdY -alarm=ZYZZYYcZZ -all=YcYbUchcR -always=ZZcYYZZZZ -am=VWlcYYWZa -an=WdYZaXaYc -and=bXaaiXVbZ
-another=ZYXYYaXZe -anything=XZXbZcZYZ -approach=ZcZZZYZZZ -are=WWhWfXXbY -around=cZZYZYaZY -arsed=dZZYZZZZY -as=ZVeZaWYab
-ask=YaYYZXZYf -asked=XdXYZYZZc -at=YdfaWYdWY -ate=YZZZZYZZc -baby=ZZZfZVaZX -back=aZWTYcXYk -bad=UfZdWZZbW -barely=fWZZYZZZY
-be=cadWXZXaX -because=aabZZZdYV -been=cWacYbWXa -before=TbXcYcbYY -better=XZZZYZZYd -big=ZfYYZZWYa -bike=dZZYZZYZZ -bit=bYZfVaYZX
-bits=XYYaYZYYd -blood=cZXYZZZZZ -book=dbZYXZYYY -born=XYiYYYYYX -bothered=cZZZZZZZY -brain=YWeXdZZYY -bread=ZZZZVZYZf
-bright=YZbZXdZZX -bring=ZeZZZYYZX -broke=WWZYYXiZa -brother=ZbZYZcXZY -building=YYZZZZcZZ -burnt=YaZgZZZZT -bus=YYZYZXeZa
-busy=caYZZZYZZ -but=YXYYZYcYg -by=XaYeVbZXb -c=ZZYYZZZZc -cake=YZZZYZYZc -call=YbZYWYdZa -called=ZYYYYXeZZ -calling=XcYZZaYZa
-calls=YZZZZYZZd -came=ZVYbYWdad -can=VWeZfYYYZ -cancelled=ZZZZZZcZZ -car=dXZYYaZYZ -cards=ZYYYZZYeY -cat=ZZXZZZZZc
-chance=ZZcXYZYcY -chapter=cWZZZZZYb -chose=eeZYXVYYY -chosen=YaYXZZYZc -clear=ZcYZaZZZY -clever=XZfXZZZZY -closed=cZZZZXbZY
-coin=ZYZZYZYfX -cold=cXYcYaZZY -comes=ZZXZZZZZc -complicated=XcYWdZZZZ -concentrate=YZZcZZZZZ -cooked=YcZYZZZZa
-coordination=YZeYZZZYY -could=cWVhbVbYX -cover=YaZYYZcZY -crying=YZZdZZZZY -cut=eYZYZaaYV -daft=ZcXYbZZZY -dark=ZYZZZZdZW
-daughter=ZZZZZWeZY -day=ZZXdYYbeU -deaf=YZfXYZZZY -deleted=XXZZZZZZd -demo=YcZZZZZZY -desk=YZZYYZZZc -dice=YYYYZYZiW
-did=eeSaXeYYY -died=ZZZZZZdZX -difficult=ZYYZfZYZX -disaster=ZZaZYZYZc -do=ZZhWdWZYW -does=YaZXZZZZc -dog=ZXZgYUaZa
-done=XYZYWZcYf -down=ZWVcYbfYZ -draw=XYaXZYYiW -drew=YYZYZYZhX -drive=YZZXZZcZZ -driving=ZYcZYZYZb -drunk=YYZcZZZZZ
-dumb=YZgVYZZYY -e=ZZZXZYdZZ -early=faZXZYaZU -effort=eYYYZYYZY -eggs=YfZZZZWYY -eight=YYYYcZZYc -else=YYadYaXYZ
-emailed=YeZZYZYZX -ended=XXZZZZZYf -enough=eXeZWYaYV -even=caZZZXYZY -evening=ZXWdZadZV -evenings=aZWcYZZZa -everything=YXadZZZZX
-exactly=YXbZZZZcZ -exam=XYbYcZbZY -examiner=ZZZYYaZcX -exhausted=YYViZZZZX -failed=XaYYZZaZc -far=XZYYcaXYe -fast=ZcYYaaZZY
-fate=YYZXZZYjV -feel=XYYbZZZZc -feeling=XYZgYZZYY -feet=ZZdZZZZZX -fell=XYYXZZhaW -felt=XZZdZZYZZ -fiendish=ZWZYgZZZX
-fine=XYaZZZYZc -first=caXUZWZbf -fit=ZZWcZZZZZ -five=bXYYbaVYb -floor=WaZZZZYZd -flu=YYZdZZZZY -focus=ZZYcZYZZZ -folder=bYYZYYZZc
-for=WfiVgVXVa -forgot=YfZaZZYZW -form=YWXZddZYZ -forty=YYYZfYZZZ -fridge=ZYZZZZXZd -fright=YZZeZZZZX -from=dZXeacYXT
-froze=YYYhZZZZV -full=ZZZadZZZW -gave=lWYYYcYYT -gene=XZeYZZZZX -get=WYZaZVbcb -gift=YYdZZZZZY -glasses=XaYbZYdZX -goal=ZcYZZZZZY
-going=aYZaYZYYc -gone=XZZYYZfYY -good=XbYWWZaWj -got=bVWgWWgYa -grumpy=ZZZcZaZZX -gym=aYZZZZXZc -had=ZaWiXdaeQ -half=eWYVZbdXZ
-halfway=ZZZYZZaYc -hall=ZYZZXYbZc -hands=XYZZZdZYa -happen=WYcYZZZYd -happened=ZZZYZYZYc -hard=YaYYeZaZX -harder=dYYYbZYYY
-hardest=XdZZdZYYW -hardly=aZYdZZZZX -has=bZZYcWYYa -have=ZdiTWXXbc -he=YYYYYaYYf -head=YceWZZXZZ -heart=bZYcZZYZY -held=YeZYZZYYY
-helped=XaYYYgZYW -her=YXZXZbZZd -his=ZZZYZcbZX -hit=ZZZZYZXgW -hold=ZZZZcZZZX -holiday=ZZZZZWaZc -holidays=cZZYZZZZY
-home=WbXXZWaZg -homework=eYXZZZZZY -honest=dZYYZZZZY -honestly=cYZYZZZYZ -hopeless=ZYdZZZZZX -hot=YXYdZZcZY -hour=YYYacdYYX
-hours=YYYfZZZZW -hung=YZZXZbZZc -hungover=YYYiZZYYW -hungry=YYZgZZZYW -i=jeghXabYc -idea=WdYYZYYYe -ill=YYYeZWdZX
-impossible=YYZZjWZYV -in=eZbabcYZX -instead=gaYXYZXYZ -instructor=ZZZZZXYZd -interview=ZZZZXZZZc -interviewer=ZZZXZaYZc
-interviews=YYdZZZZZX -into=ZXXYZdbZY -is=bXhXjRUYf -it=gfRSXbece -jab=YZZcZZZZY -jet=YZZfZZZYW -just=YdbadYYYU -kept=eXYYYiYYT
-kitchen=XXZZZZZZe -know=XYXaaYZZe -lack=ZXjYYZZYU -lag=YZZfZZZYW -landed=XXZZYZZcb -late=bYYXYZeZX -later=ZZZYZYZZc
-law=YYaYXaYfW -lazy=fYZXYZZZY -learn=dWbYbZYcV -leave=YcZZZZZZY -left=VacWYZaYe -legal=ZZZZcZZZY -lesson=aYZZZYdZY -let=daYYZYZZY
-letter=ZZZZXZZZc -level=ZZZZcZZZY -library=ZZZZZZcZX -like=XXddYYXYa -listen=ZZZZZcZZW -locked=ZZZZYZZdX -lol=YZZZZZZZc
-long=YbYacZYZX -longer=YYZYaZcZY -looked=fYYZaVYZb -lost=ZbXYZZZdY -lot=WZYccYaYX -low=YZZdYZZZY -luck=WYXWYYYpY -lunch=XZZdZZYYZ
-lunchtime=ZcZZZYZZZ -mad=ZZYZdYaZX -made=caadZZZXS -make=XYZZZZZZc -managed=YYZZZZZZc -many=XZXXhZbYW -maths=ZZdZZYZZX
-maybe=YZYZZZZZd -me=WTjcWebYX -meeting=YaZZZZWZd -method=YcYYZZZZY -minutes=aaYWaabZY -misfortune=ZZYZZZYdX -missed=dZZYZYZZX
-mixed=ZdZZZZYZY -moment=YbYdaYZZW -monday=ZbZZZWZYc -month=eZXZYZZZX -more=bVYYjZYYU -morning=ZbYbZXcYX -mother=ZZZZZcZZX
-mouth=YYZdZaZYX -movement=YZaZbZZZW -much=XZYZdZbYX -my=abcfXbebV -myself=ZbVXZYZZf -names=ZZZZcZYZX -neighbour=ZZZZZXYZd
-nerves=YZYcZZZZY -nervous=YYYeZZZZY -never=eWlVXhZYM -new=YYfYXYVZe -news=YdYZZZZZY -next=XbYYYYZYf -night=aXYfZZYbU
-nightmare=YcZZaZZZX -no=ZafPccZWd -nobody=ZdYYfaWYW -not=ZbmZQbXed -notes=deaUZZYYX -nothing=adYaXYZXb -now=ZYWYZZbZc
-number=YZYXXZYZg -numbers=ZYeYZZZYX -oclock=caZZZZZZY -of=VYccaYfba -off=bdYWYYeYY -okay=YaYYZZYYe -old=YZeYXZZZY -on=acVaUfZZc
-once=bdZYZZYZW -one=YbVVbfWbd -only=fUYaXZZYb -opened=eaYXYZYZY -order=ZeZZZZXZZ -other=WXZYYdYeY -our=YYaZaYdZX -out=WaYcVbdYd
-outline=YdZYZZZZY -oven=YaZYYZcZY -page=XYYYZZYZf -pages=ZYZZfZZYV -panel=cXZXZdZZX -panic=XYZfZZZZY -panicked=YZZeZZZZV
-paragraph=YYZZdZZZZ -park=dXZZZZWZb -part=WcZYcZaYY -partner=XZZZZdZZY -passed=YZWZZZZZd -patience=aYdYZZYZX -people=YYgZZWYZZ
-percent=ZZZZcYZZZ -phone=aXZZYdXZa -picked=XeYXWcYaZ -place=ZVZaYZXea -plan=XjYYWaYYY -play=ZZZZcYZYa -post=YYZZZZXca
-postman=ZZZZYXZZc -poured=ZZZZZZcZY -power=ZZZZZZdZX -practise=fXXYZbbYW -practised=ZeXZZZZZX -prepare=eYYZZZZZX
-prepared=dWZXbYZbY -print=ZYZZeZZZX -promised=cYZZZaYZX -put=ccXXYZXYc -question=YcYYVYZcb -quit=eYZYZZZYX -ran=cZYaYZaZX
-rang=XcYYYYYYd -rather=XcZZYZYZb -read=YcZYcXYYZ -real=caZYZYYZX -really=ZZZXbZXYc -report=ZYZZXZZZd -result=ZZZZYZZZc
-revising=dXYZZZZZZ -revision=eXZYZZZZY -ring=YZZXZZaZc -rose=YYZcYZZZZ -round=ZZYYYZZcb -row=ZbYZZcZZW -rows=YZZZZZcZY
-rubbish=ZZdYZZZZX -run=bXYZYZZZc -running=YYZdZXYZa -said=YYYYaZZZe -same=YaZZYYYZd -sat=cVVWZYdXg -saw=YYZZZYZZd -say=WXXYcXYYj
-says=bbYZXXZZc -second=YXaZdYYZc -see=ZcZZZWYZa -sense=YYdZcZYYW -sent=YXZZXdfYX -set=YhXYYZWZa -seven=ZZYYdZZZX
-shaking=ZZYdZZZZY -shattered=XZZdZZYZY -she=YZYYZdWZb -shift=YZZcZZYZZ -shook=ZZZZZXZYc -short=XaaZYZYdW -should=cjVYYZYYW
-shut=ZYZXYZgZX -sick=XZZdZZZZZ -side=aXYYZcYbZ -silly=YcZYZZZZY -simply=YZdZYYbZY -since=gXYeYYVYW -single=cWZYcYZZa
-sit=ZXYdYbZZX -six=YZXZbZZYc -skipped=eYZYZZYZX -skived=cZZZZZZZY -slacked=eYZYZZZZX -sleep=YZXfZYZZY -slept=cYZfZYYYV
-slides=ZgYYZZXZX -slot=ZYZZZdXZZ -slow=YbfVYZZYY -small=ZZZZdZZZX -so=bYTcbYfXY -sofa=aXYZZYZYd -some=YYbYYYYZd
-something=YYaYZZeZW -son=ZZZYZXcZZ -soon=fYYXZZZZY -sorry=YZZYZZZZd -spell=ZYadYZZZX -stage=YZZeZZbYV -stalled=YYZZYZYZc
-start=afYYZZZYV -stay=YYZYZYeZY -steep=ZXYZdZZZZ -steps=ZdZYXaYZY -still=XWYhXZYYd -stood=YcZZZXYZb -stop=XYZdYbYZZ
-stopped=eYZXZZaYY -straight=YbZdYYYZX -straw=YYZYZZZeX -stressed=YYYdZZZZY -stuck=ZYYYYZeZX -suck=WYiXZZZZW -sunday=cZZYZZZZY
-sure=YZYYZZZZc -sweat=gZXYZZZZW -tails=ZZZZZZYcY -taken=ZZZYYadYY -talent=ZYgYZZYZV -talented=YZdYZYZZZ -talk=YcZZZZZZZ
-talked=YeYYZaYZY -talking=YaaZZcZZX -tbh=eZYXZZZZX -tea=ZZYZZYZZc -teacher=dZWZZYZZb -tears=cZXYZaZZa -technical=YYYVhZZZY
-tell=YZaXZZZZc -ten=cbYVZZZZc -terrible=ZZaYZZYcY -test=YYZZXZYZg -text=YcZZZZZZX -than=XbYYgZXYZ -that=baWadSada -the=icZhcgbhc
-them=XbZYYcZYZ -then=aWYYbZYYd -there=WVaWbYeXg -they=XdYYZYYXd -thick=bZgXZXaYU -thing=aYZXcZaZY -things=YdZYbZZYW
-think=WaXhXXYYb -third=YXYZbdXYb -this=ZXaWYYeYc -those=YYcYaZZaY -thought=ZYZYdZZZX -three=ZcYcZYWXd -through=acaWYZfYU
-thursday=ZZYZZZWYf -time=XdWWbbZcX -timer=XeZYZZZZY -timing=YdZYZZZZX -tired=YdWdZYZZY -to=ZcXYcYdXe -today=XYYZYZYbe
-told=aYZZZZYYc -tomorrow=aYYYZYXYe -tone=YZfXYZZZY -too=VlgfeYYVL -top=XYZYZZZac -topic=YZZYZZZcZ -tough=cYZYdZZaV
-train=aXZZZZYZc -trained=cYYXZZbZY -training=gZYYYZZZW -tricky=ZYXZdZZZY -tried=ZiYYXZYYX -try=bYYYZZYZc -trying=dZZYYZYZZ
-turned=YZZYZcZZa -twelve=YYZZcZYZZ -twice=aYZZYZZcY -two=eUbYVdZWe -unlucky=YYZYZZYhW -until=fYYZZXaYY -up=aZXbVgdWY
-upset=ZYZdZYZZY -used=YfYYZZZZX -useless=YXccaZYZW -van=ZYZZfZXZX -verse=XYZZZZZYe -very=ZYYacZZZY -vocabulary=eYYZZZZZX
-wall=ZbZZeZUZY -want=bYYXcZZZa -wanted=WZZYZaYZe -warm=eYYZZZZYY -was=ZcWgdbcZZ -watching=eYZYZZZZX -water=ZZZZZYcZZ
-way=YaYZcZaaX -we=WXZXXYcde -weak=YZdZZZZZW -week=gXXYXYdXa -weekend=XYaXZYdYb -well=YYYZYZYYh -went=ZfWYWbZZZ -were=WbWdiYbZS
-what=ZXZYbZYdZ -whatsoever=dYcYYZYZW -when=dgXYYXWYY -which=XeYYbYYcV -who=ZZaZZYYdX -whole=YaZXaZcYY -will=XYeYYXXZf
-wish=YZYYZZZYd -with=ZcaYaWdXY -without=ZdZYcaXZV -work=XVZYYZjYa -worked=XeZYZZZZY -worst=XcYXZZYeW -would=VXXaaZgYb
-write=ZZZZZYYZc -wrong=WsXXYaUcS -wrote=YZZZZZZZc -yet=ZYXZZYZZf -you=YYYYbYZcZ -zero=fZYYZZZZW 0@circumstance=VbYXZYwXO
0@others=UQWWckeff 0@state=YYXjYZYYY 0@task=YXcZcZZYY 10=ZZYYZZYZd 12=YZZYZXYZe 1@circumstance=YTXdbWnfW 1@others=ZUUVVvfUi
1@state=eXgiXWXXV 1@task=XVZXkYVVl 2=ZZZcZXZZY 3=XYYaZYZYe 4=YYZYZZZZd 5=YZZbZXYYd 6=YYZXYZeYa @circumstance=cfVWgZvae
@others=XcbSbycac @state=dchrXZSVV @task=bgVVscVaa ^a=YeXWfZdaR ^all=dYZYYaXYa ^and=YYZYZYZYe ^ask=YZYYZXZYf ^asked=YeZZYZZZY
^bad=YYZZYbZdX ^because=YYeXZeXXZ ^better=XXZYYZZZf ^bit=aYYdaZZZX ^broke=ZcZZYZZZY ^by=XbWcZYZeV ^can=XYaYYYZZf ^could=eXWgYbYYV
^did=gbWcYXZXW ^do=XYZYYZZYg ^doing=YcZZZZZZY ^drew=YXZZXYZhY ^every=cYZZZYZZZ ^far=ZYZZcZZZY ^fate=YYZXZZYjV ^feeling=XYZfYZYYa
^felt=YZZeZZYYY ^fifty=YXZZZYYcb ^finished=YYZZZZZZc ^first=XZZYaZYYd ^five=cXZYYYYZc ^for=WYZbZZbZY ^forgot=YfZZZZYZW
^fortune=YZYXZXZhX ^gave=hYZXYZZZW ^good=YbeXXbdXV ^got=XVadWbYac ^had=faYhXXXWW ^half=ZYZWZacYb ^having=ZcZZZYZZY ^he=YWYYYbXbg
^heart=ZZZcZZYZY ^her=ZZZZZcZZW ^honestly=dZZZZZZZX ^hungover=YZZeZZZYW ^i=dbifVcYdo ^it=TPYVhXjbj ^jet=YZZfZZZYW ^just=ZWcZbYYaY
^kept=iZYYYYYYV ^languages=ZZdZZZZYY ^left=beZYZYXYX ^let=YdZYZZZZY ^looked=YcZZZZYZY ^lost=dYZYZZZZY ^luckily=XaZZZZYcY
^lucky=ZYZYZZZeX ^maybe=YZYZZZZZd ^miss=YYYZZdZYa ^more=XYZYdZZbX ^my=UVafWbiTm ^never=YYcYZZYYb ^no=YWabVekUW ^nobody=YYZZdbbYV
^not=bVgUdaXVc ^nothing=YYZYYZYXf ^on=YYZZZZYZd ^one=bdYZYZYYY ^only=XXZYdZZYd ^our=YZZZYbdZW ^passed=YYZYZZZZd ^people=bZbZZbZYW
^picked=ZcZZXZZaZ ^posted=YYZZZZZZc ^pure=cZZXZZZdW ^put=afYYZZYYX ^ran=cXYaYZZaZ ^rang=YeZZZYZYY ^rested=YaZdYZZYW
^right=ZYZZZZXdY ^same=YYZYYZZZe ^sat=YZZZZYeYX ^seven=ZYZYdZZZZ ^she=YYYYYZYYh ^should=dbXYYZYYY ^simple=YYZZdZZZY ^six=ZZYZcZZZY
^skipped=dYZZZZZZY ^skived=cZZZZZZZY ^so=WXYVbZYXl ^some=XYcYYYYac ^somebody=ZZZZZZZcY ^someone=ZZZZZYbdW ^sorry=YZZYZZZZd
^stalled=YYZZYZYZc ^started=ZdZZYZZYY ^stayed=dXZZZZZZY ^still=YYZbZZYZc ^stopped=dZZZZZYYX ^stuck=bYZZYYcZY ^swapped=YgYXZZZZX
^thank=YZZYYZZYd ^that=YXXYdZZYe ^the=QUZWjekfi ^there=XXaXcYdXa ^they=YVXYdbYca ^three=cXZYYYZZb ^thursday=cYZZZZZZY
^too=ZTgdcYaXU ^tried=XgZZYZYZY ^two=YXXbYeYYb ^unlucky=YZZYZZYfX ^used=YfZZYZYYX ^was=gVddWZXXX ^we=VXYWWZddi ^well=bYdXXZYYa
^went=eeYXYXZZW ^what=YYYYYZYcb ^wish=YZYYZZZYd ^woke=YYZdZZZYY ^won=ZYZZZZZcY ^worked=cZZZZZYYY ^wrong=ZeZZZZTdY ^wrote=YdZZZZZYY
a=XgeceXcca about=VaWddcWWe accid*=YWZZZZadY accident=YWZZZZadY after=gXXmWYZWT after*=WbYXYadYc afternoon=XcYYYaeYW
afterwards=YYYZZZXYf again=cUWbYcYWg again*=ZZYZZZZdY against=ZZYZZZZdY agend*=YdZZZZZYY agenda=YdZZZZZYY agree*=YfZYZZYYX
agreed=YfZYZZYYX aim=YcZZZYZZa alarm=ZaZZYYcZZ align*=YYYZZZYgW aligned=YYYZZZYgW all=bWYcVgeaU along=ZcZZZbZYW alway*=XbhYYYYYX
always=XbhYYYYYX am=STwZZXWYb an=VgYYcUacZ and=cbWeeYYfb anoth*=ZbXYYaXZd another=ZbXYYaXZd answe*=YcYYXbWdZ answers=WcZZZZZaY
any=XYaYiYYYW anyon*=YYZZeaZYX anyone=YYZZeaZYX anyth*=aZXbacYXX anything=aZXbacYXX app=XaZZZZZZc appro*=YeZYZYZYY
approach=YeZYZYZYY are=WVjWeXWaa arm=bZZYZXcZY aroun*=cZZYZYaZY around=cZZYZYaZY arsed=dZZYZZZZY as=XZfZZWXba ask=YZXaZXZZe
asked=aeXXZWYZd aslee*=ZZZZZVeZY asleep=ZZZZZVeZY at=fgeaRWcWb ate=YcZYZYZYb audie*=ZZZZcaZYY audience=ZZZZcaZYY away=dXaYYbZaW
baby=YYZgaXaZV back=adUUYcWWk backw*=ddZZZZZZS backwards=ddZZZZZZS bad=UfZdWZZbW ball=ZYZZYZXfX bar=YeYZcZYXW barel*=fWZZYZZZY
barely=fWZZYZZZY basic=YZZZdZZYY be=aYdWaYXfW becau*=aYbbYddWU because=aYbbYddWU bed=bWYZYYYYe bedti*=XdZZZYZZY bedtime=XdZZZYZZY
been=dVabXZWbY befor*=dlWbWbaVR before=bfXcWcbWU beforehand=bfYYZYYYW begin*=YYYYhWZbW beginner=YYZZdZZaX beginners=ZZZZcWZaY
belie*=YZXZYZZZd believe=YZXZYZZZd bette*=WbYZYZZYe better=WbYZYZZYe betwe*=YdZYaZZYX between=YdZYaZZYX big=WdWYYYVdd
bike=dZZYZZYZZ biscu*=YcZXZZZZa biscuit=YcZXZZZZa bit=dXZfXaXYX bits=ZYYaYZYYc blue=YYZZYZaYc book=gcZYVZYYW booke*=YYZZZYbZc
booked=YYZZZYbZc borin*=eYZZZZZYY boring=eYZZZZZYY born=XYkYYYYZV boss=ZZZZZZYZc both=YbYYYZZdX bothe*=eYYZZZZZX
bothered=cZZZZZZZY bough*=YYZZZZZZc bought=YYZZZZZZc bounc*=YWZdZZYeW bounce=ZYZYZZYfX box=XYbZXZZYe brain=YWeXdZZYY
brain*=YZcZZaZYX brains=YZcZZaZYX bread=ZZZZVZYZf break*=YcYdYZZYW breat*=XfYYYYaXZ breathe=YZYZZZZYc breathing=YeZZZYZYX
bridg*=ZYZZZZYZc bridge=ZYZZZZYZc brigh*=YZbZXdZZX bright=YZbZXdZZX bring=ZeZZZYYZX broke=WbYYXXiYY build*=YYZZZZcZZ
building=YYZZZZcZZ bulle*=YcZZYZZZY burnt=YaZgZZZZT bus=bWZYZXcZa but=gXYXWXdVf butte*=YbYdZZXZY butterflies=YYYeZZZZY
buzzi*=YXZdZaZZY buzzing=YXZdZaZZY by=agYcSZXcZ c=ZZYYZZZZc cake=XYYYaZYYf call=WaZYXYdYd calle*=ZXYYXXeZc called=ZXYYXXeZc
calls=YZZZZYZZd calm=YYYgZaZYV came=ZUXaXUcgf can=TUgXlWXXb cance*=YYYYZYeaY cancelled=YYYYZYeYZ car=cXZYYaZYb card=YaZZXYZda
cards=YcYYZZYdX chanc*=XZbWYZYkV chance=XZbWYZYkV chang*=XbYcacZYV change=YYYcZZbZY changed=YcZZZbYZY check*=WiZYYZYZX
checklist=XhZZYZZaV cheer*=YZZYYbZXc child*=YYZYZZeYY chord*=ZZZZcZZZY chords=ZZZZcZZZY chose=ecZYXVYYb chose*=YaYXZZYZc
chosen=YaYXZZYZc chunk*=ZcZZYZZYY chunks=ZcZZYZZYY class=dXZXYZYYb clear=XdXbaZZYX cleve*=XZfXZZZZX clever=XZfXZZZZX
close*=aWYYZXbcb closed=aWYYZXbcb club=YYYZZdXYa coach=bXZZYdZZX code=ZYZZZdZZY coffe*=XbZeZWYYZ coffee=XbZeZWYYZ coin=YVYYYZYnV
coinc*=ZYZZZYZeX coincidence=ZYZZZYZeX colle*=YYZZcbYZX colou*=YfZZZZYXX colour=YfZZZZYXX comes=YYgZXYYYa compl*=VbYnebWXO
complicated=XcYWfZYZZ compu*=YZcZYYbZX conce*=XZZcZZZZZ concentrate=YZZcZZZZZ confi*=ZYZcZZZZY confident=ZYZcZZZZY
conta*=ZZZYZZdYX contact=ZZZYZZdYX conve*=ZYZZcZZZY cooke*=XcYYZZYZb cooked=XcYYZZYZb coord*=YYgYZZZYY coordination=YYgYZZZYY
corne*=eaZYeYXYV corner=YbZYfYXYX could=aWUgdbcWX count*=XfYZZZYZX counted=YcZZZZZZZ counting=YcZZZZZZY cover=YaZYYZcZY
cover*=YYZZacYZX covered=YYZZacYZX cry=ZZXYZZZZd cryin*=YZZdZZZZY crying=YZZdZZZZY cut=dbZYXacXU daft=ZcXYbZZZY daily=eZZYZZZZW
dark=cYZYZZcZW dates=YeYYZZZZY daugh*=YYYZZaeZX daughter=YYYZZaeZX day=cVVcXYgeW days=ZYZZXZZca dead=YcZZZZZZX deaf=YZfXYZZZY
delet*=XXZZZZZZd deleted=XXZZZZZZd demo=XcZZZZZZY denti*=ZZZZZXZZc dentist=ZZZZZXZZc desk=ZXZYYaZYc dice=XYYYYYYlU did=gcQbWiXWc
died=ZZZZZZdZX diffi*=ZYYYiZYZV difficult=ZYYYiZYZV disas*=ZZaZYZYZc disaster=ZZaZYZYZc do=YZgWbWbWb does=YaZXZZZZc dog=YYZgXTZYd
doing=YeZZZZZYY done=XXYXXZbXk dough=abZZcZYYW down=bXVbXdeVa draw=XYaXZYYjW drawe*=YaZYYZYcZ drew=XZYYWXZnV drill*=fXZZZZZYY
drills=cZZZZZZZY drive=YZZXZZcZZ drivi*=ZYcZYZYZb driving=ZYcZYZYZb drunk=YYZeZZZZY dry=YYZdYZcYX dumb=YZgVYZZbX e=ZZZXZYdZZ
each=adZZZZZYX early=haZXZYaYU easie*=YZZZfZZYW easiest=YZZZfZZYW easy=VacXnXXYU eaten=XZYeZZZZX effor*=eYYYZYYZY effort=eYYYZYYZY
eggs=XeZZZZWYb eight=XYYYbXYYg eleve*=gVYYXXXYf eleven=gVYYXXXYf else=bXacYaaZV email=YcZZZYXZc email*=VdYYYZZZc emailed=WdYYYZYZa
empty=ZZZZYZdZY encou*=YZYZZfYYX ended=XXZZZZYYg endin*=YcZYZZZYY energ*=YYZeZZZYZ energy=YYZeZZZYZ enoug*=dXfbYYaYT
enough=dXfbYYaYT even=mXZYZXWYW eveni*=fUSgZYeYX evening=aVWdaZeYX evenings=dXWcYYZZZ ever=YYZXZZYYg every=iaXYZaYYU
every*=YcbcXdWZU everyone=adaZZXXYY everything=XYadYcZaW exact*=WWaYeYZgV exactly=WWaYeYZgV exam=WYbYbZaYa exami*=aZZYYaZcX
examiner=aZZYYaZcX excep*=bXZZdaYZW exceptions=bXZZdZYZW excus*=caZYZZYZY excuses=caZYZZYZY exhau*=YYViZZZZX exhausted=YYViZZZZX
expla*=XdXYZcZZY explained=YdZZZcZYW eyes=YYYaZZZdX face=ZYZYZZZYc faile*=XaYYZZaZc failed=XaYYZZaZc fall=ZZZXZYcaZ
famil*=ZZeZZYZZW family=ZZeZZYZZW far=WdYXcZXYc fast=YbbYaaZZW fate=YYZXZZYjV favou*=ZZZZZZZcY feel=WYYbZZZZe feeli*=WaZfYZYYa
feeling=WaZfYZYYa feet=ZZdZZZZZX fell=XWYXYZffX felt=VXXrYaYXT fiend*=ZWZYgZZZX fiendish=ZWZYgZZZX fifty=YXZZZYYcb
filme*=ZZZZZWZZd filmed=ZZZZZWZZd final*=bYZYZZZYc finally=bYZYZZZYc fine=XYaaZYYYd finge*=ZXZYZZZZd finis*=WYYYacbYc
finished=YYYZYcYYc first=ckWWZUZYb fit=ZZWcZZZZZ five=dXXXbZUXi fixed=ZaZZZcZZX flash*=adZZZZZYW flashcards=adZZZZZYW
flat=ZYZZeZXYZ floor=VaZZaZXZe flu=YYZdZZZZY fluke=YYZYXZYkW focus=ZZYcZYZZZ folde*=eYYYYYZZb folder=bYYZYYZZc for=aajcdYbSZ
forgo*=YfZaZZYZW forgot=YfZaZZYZW form=XUXcgdZXX fortu*=ZYYXYXZhY fortune=ZYYXZXZhX forty=aWYYfYYYc four=YaYacZXXd
fourt*=dXZZcZXYY fourth=dXZZZZZYY free=bXYYZZfYW fridg*=ZZZZZZXZc fridge=ZZZZZZXZc frien*=YYdZZcYaV frigh*=YZZeZZZZX
fright=YZZeZZZZX from=ZaZdXdaUZ front=XdZZZZZZY froze=YYYhZZZZV full=YZZcdZZYW gave=jUYWacZUb gear=ZeZZZZWYY gene=XZeYZZZZX
get=WZZaYXbba gift=YXhZaWZYX glass*=XaYbZYdZX glasses=XaYbZYdZX go=aXXYXdbYb goal=ZcYZZZZZY goes=cYZZaYZXb going=bYZaYZYXc
gone=ZYYYYYeaZ good=WWdYVccbc got=USccVYggb grade=ZZZZcZZZX graft*=gZYYZZZZV grafted=gZYYZZZZV grand*=ZYeZZXZZY granddad=ZYeZZWZZY
great=XaYcYdZYW green=YYZZZWZYg group=ZZZZZcZZY grump*=ZZZcZaZZX grumpy=ZZZcZaZZX guess=YZcYZYZeV guess*=XYZZYZZiW gym=aYYZXXcYc
had=ZZVhYdibQ half=cXXVXbdca halfw*=ZZZYZZaYc halfway=ZZZYZZaYc hall=XXYZWYaYi hand=YcYWZZZcZ hands=WXdXZdZYa happe*=UXbXXWYhf
happen=WYcYZZZYd happened=YYYYYWZia happy=YYXYZZZZe hard=eZYWiZZXT harde*=dbYYfZXXU harder=fXYYbZYYX hardest=XdZZdZYYW
hardl*=ZYYccYbXW hardly=ZYYccYbXW has=bYZYbWYYc have=YXqRZYWdZ havin*=acYYZYZZZ having=acYYZYZZZ he=WaXXXbXah head=ZZeYYZXZY
heada*=YXZdZZZZZ headache=YXZdZZZZZ heard=YZYVZZZae heart=dXYcZZYZY held=XgZYZbYYX help=YbXZZcZZY helpe*=aZYYYgZYV
helped=aZYYYgZYV her=VaYXYcZYg high=ZZZZZYZZc him=YaZZZYXYe his=YcZYYbaYY hit=YYZXYZWnT hold=ZZZZcZZZX holid*=cXZYZXcZa
holiday=ZYZZZXcZb holidays=cZZYZZZZY home=XXXWYWfXi homew*=gYXZZYZYX homework=gYXZZYZYX hones*=fYXXZZYcX honest=cYXYaZZbX
honestly=cYZYYZYaZ hope=YYZXZZZfY hoped=aZYXZZYdZ hopel*=ZYdZZZZZX hopeless=ZYdZZZZZX hot=YXYdZZcZY hour=ZYYZccZXY hours=hWXgXYZYU
house=YXZZZagZU hundr*=cZZZaZZZX hundred=cZZZaZZZX hung=YZZXZbZZc hungo*=YYYiZZYYW hungover=YYYiZZYYW hungr*=YYZgZZZYW
hungry=YYZgZZZYW hurt=XYYeZZZZZ husba*=ZZZZZdZZW husband=ZZZZZdZZW i=nkkkPbaeh ice=ZZcZZZZZX idea=WdYYZYYYe ill=YYYeZWdZX
impos*=YYZZjWZYV impossible=YYZZjWZYV in=bafdZbZbZ inste*=djXWXYXXX instead=djXWXYXXX instructor=ZZZZZXYZc inter*=YXcXWdZYb
interview=ZZZZXZZZd interviews=YYdZZZZZX into=XcXYWdbdV invoi*=ZZZZaZVZc invoice=ZZZZZZWZc is=VXpYlRSXf it=geYQacdhe jab=YZZcZZZZY
jammy=YYYYXYYlV jet=YZZfZZZYW jitte*=ZZZeZZZYW jitters=ZZZeZZZYW job=YZZZeVYYb just=ZZYafXZfT keepi*=YcZZZZYZY keeping=YcZZZZYZY
kept=leWWWkYVO key=ZXZZeZVbZ keys=YdZZZZZZX kids=bXZZZbeYU kind=YZaZZfZYV kitch*=XaZZZZYZc kitchen=XaZZZZYZc knew=YYZZZZZdX
know=ZXWZZYZXi lack=ZXjYYZZYU lad=ZZZZZcZYX ladde*=ZYZZZcYZY ladder=ZYZZZcYZY lag=YZZfZZZYW lande*=XXZZYZZcb landed=XXZZYZZcb
langu*=YYgYaYZYX languages=YYgYZYZYX lap=YYZcYZZbX last=aZXabYZYc laste*=ZYZZYZZZc lasted=ZYZZYZZZc late=bYYXYZeYX later=ZZZYZYZZc
laugh*=ZYZZYcYYa law=YYbYXbYfV lazy=fYZXYZZZY leade*=ZZZZZcZZX leader=ZZZZZcZZX learn=dWbYbZYcV learn*=haYXYYYYX learned=eZYYZZZYX
learner=ZZcZZZZZY left=UdbWYZaYd legal=ZZZZcZZZY legs=cYYbZZYZY lesso*=dWZXaXdYZ lesson=bWZYZYdYZ let=eeYXZYZZV lette*=YbZZVYZYe
letter=YaZZVYZZe level=ZZZZcZZZZ libra*=ZZZZZbcZW library=ZZZZZZcZX like=YVcfcZXXY line=VdZZZaZXb list=ZgYYZZXZX liste*=bbYYYcaYW
listen=ZZZZZcZZW listened=ccYYZXZYY loads=dXYaXeZXV locke*=ZZZZYZZdX locked=ZZZZYZZdX lol=bYZZYYYac long=YaYZcYYYb
longe*=YYZYaZcZY longer=YYZYaZcZY looke*=caYYaVYZc looked=caYYaVYZc lost=ZbXYZZZdY lot=XYYcdcZXX lotte*=ZZZZZYZcY
lottery=ZZZZZYZcY lovel*=ZZZZZcaZX lovely=ZZZZZcaZX low=YZZdYZZZY luck=YUWTWYXyV lucki*=XaZZZZYcY luckily=XaZZZZYcY
lucky=XaXWXZXrT lunch=ZVZcYZYYf lunch*=ZcZZZYZZZ lunchtime=ZcZZZYZZZ mad=cYYYdYaYW made=bdZcZbcTS main=YYZZZZZZc make=XYZZZZZZc
makes=YYZZaZZYc man=ZYZZZdZZY manag*=XYYYYfYZb managed=XYYZZaZZc many=ZZXXhYbYV maths=ZZdZZYZZX maybe=ZZYZZZZYd me=TTiYVpZfX
meeti*=YYZYZZZYd meeting=YYZZaZWZe memor*=YcfYYZZYV memory=YafYYZZYV messa*=YXZZZZZZc met=ZYZZZZXZc metho*=YeYYYZZaX
method=YeYYYZZaX metre*=YYYYcZZZZ metres=YYYYcZZZZ min=ZZZYXZZYd minut*=cbXUaaaXc minutes=dbYUYZbXd misfo*=ZZYZZZYdX
misfortune=ZZYZZZYdX miss=YYYZZdZYa misse*=dZZYZYZZX missed=dZZYZYZZX mista*=XdZYZZZZZ mixed=ZdZZZZYZY momen*=YbYdaYZZW
moment=YbYdaYZZW monda*=ZaZZZWZYd monday=ZaZZZWZYd money=XYXXbZZZe month=iWXZZZYYZ mood=YYXfYeZYW more=fVYYhYZbS morni*=bZYbZXdZV
morning=bZYbZXdZV mostl*=daYUaYZcW mostly=daYUaYZcW mothe*=ZZcZZZZYY mother=ZZcZZZZYY mount*=YYZZaZZYc mountain=YYZZaZZYc
mouth=YYZdZaZYX moved=YYZZZbcXZ movem*=YZaZbZZZW movement=YZaZbZZZW much=ZYYZfYbYX mum=ZaXaYWbZc music*=ZZcZYZZZX must=bYYZZXZeY
my=ddjbUfYeX mysel*=beVWXXcYd myself=beVWXXcYd names=ZZZZcZYZX natur*=XXoYYYYYU natural=YZeYZZZZX naturally=ZZfZYYZYX
nature=YYdZZZZZZ neede*=acZZZbYZW needed=acZZZbYZW neigh*=ZZZZZaXZc neighbour=ZaZZZYYZc nerve*=YYYeZZZZY nerves=YYYeZZZZY
nervo*=XYYgZZZZX nervous=XYYgZZZZX never=dWmVXhYXP new=XXfaXXUXh news=YdYZZZZZY next=WaYYXXZZi nice=YYYZXcaZb night=bXYhZXZbU
night*=caYcZZZYV nightmare=YcZZaZZZX nights=cXZcZZZZX nine=YbXZYYbXc no=WedYcbcWY nobod*=acXYeYaYU nobody=acXYeYaYU
nodde*=ZZZZZdZZW nodded=ZZZZZdZZW not=edfcceUWb note=ZcZZYZZZY notes=bfaUZaYYW nothi*=caXacYYZX nothing=caXacYYZX now=cVVXYYaXk
numbe*=ZZeXXWYYg number=aXYXXWYZi numbers=YaeYZYZYX ocloc*=caZZZZZZY oclock=caZZZZZZY of=aWdcebbcW off=cfWcWYcZV offer*=ZZZZZWZZc
offered=ZZZZZWZZc offic*=YYZZYZdYa office=YYZZYZdYa often=dXYbZZZZX okay=XaYYZZYYf old=YZeYWZYbY on=ddUdYcVbc once=abWbYZcaV
one=aeTSdfWeZ only=dVYajYYZU opene*=eaYXYZYZY opened=eaYXYZYZY openi*=YcZZZZZZX opening=YcZZZZZZX order=YeZZZZXYa other=WZYXYfYeX
our=YYZZabeZV out=ZdWaWabYc outli*=YdZYZZZZY outline=YdZYZZZZY oven=YaZYYZcZZ over=dYYaXXYac packe*=cZYYYYgWX packed=dZYYYYaYY
page=YWYXcZYbe pages=YYZYfZZYY paid=ZWYYYZZcc panel=cXZXYcZaX panic=XYZfZZZZY panic*=YZZeZZZZV panicked=YZZeZZZZV paper=aZZYeZVYY
paper*=cYZZbZZZW papers=dYZZZZZZX parag*=YYZZdZZZZ paragraph=YYZZdZZZZ parce*=YYZZYZZYe park=eYZZYZWYa part=WcZYcbaYX
partn*=XZZZZdZZY partner=XZZZZdZZY pass=aZZZcYZZX passe*=XYWYcZYYf passed=XYWYcZYYf patie*=dYdYYaZXX patience=aYdYZaYYX
patient=cZZZYZYYZ penci*=cYZZZZYZY peopl*=ZXgYaYXXa people=ZXgYaYXXa per=YcZZZZZZY perce*=YYZYbYZYc percent=YYZYbYZYc
perfe*=ZZZYYZfYX perfect=ZZZYYZfYX phone=XbZZYdWZb picke*=YcYXWaYeY picked=YcYXWaYeY pictu*=YeZZZZZZW piece=WZYZgaZYY
place=YTZaYZUla plan=XkYXWaYYY planned=YcZZZZZZZ play=YZXYbYZYc pocke*=YcZZZZZYY pocket=YcZZZZZYY poem=YYZZZZZZd point*=YdZZYZZZZ
points=YcZZYZZZZ possi*=YYZYZZdcW possible=YYZYZZdcW post=YZZZXZXcb poste*=YVZZYZYcd posted=YXZZZZZYd postm*=ZZZZYXZZc
postman=ZZZZYXZZc poure*=ZZZZZZcZY poured=ZZZZZZcZY power=ZZZZZZeZX pract*=mZUXZZbYT practise=jWXXYabYW practised=cdWYaYZaW
prepa*=pXXVaYYaS prepare=eYYZZZZZX prepared=eZYWbYYaX prete*=ZeZZZYZYX pretended=ZeZZZYZYX price=ZbZZZYWYd print=ZZZZdZZYX
print*=cZZZYZcZV printer=cYZZYZcZW promi*=eXZZZaYZX promised=cYZZZaYZX prope*=acZZZZZZW proud=XYXYYYYZh pure=bYYYYZYgV
pushe*=cYZZZZZZY pushed=cYZZZZZZY put=ifWWXZXXY quest*=VdXXbXYjX question=XcYYXYZgZ questions=XaYYdYZcX quick=YYeZZZZYX
quiet=YaZZYYgYX quit=eYZYZZZYX raini*=ZZYZYZdYZ raining=ZZYZYZdYZ ran=cYYaYZaZZ rando*=ZaYZZXZeY random=ZaYZZXZeY rang=XdYXYYYYe
rathe*=XeYZYZYYa rather=XeYZYZYYa reade*=YZcZZZZZY reader=YZcZZZZZY real=caZYZYYZX reall*=YXXZdcXZb really=YXXZdcXZb
reaso*=aYaWZZYYe reason=aYaWZZYYe recep*=ZaZYZZcZY recip*=YdZZbYZYX recipe=YdZZbYZYX recor*=XdZZZZZZY red=YYZZZdXYa
refle*=YZcYZaZZY refus*=eXZYZZZZY rehea*=mXYYZaZVU rehearsed=gYZZZaZVX rejec*=fYZZZZZZV relax*=YZZdZaZZW relaxed=YZZdZaZZW
relie*=ZbXYZZZZc repea*=gZXZZZZYV repeated=gYXZZZZYW repet*=hZZXYZZYV repetition=hZZXYZZYV repli*=ZcZZZYZZY replied=ZcZZZYZZY
repor*=YYYZXZZZd report=YYYZXZZZd rest=XdZZYZZXa reste*=XcYgYZYYV rested=XcYgYZYYV resul*=ZZZZYZZZc result=ZZZZYZZZc
revis*=lUaXYZYaV revising=dXYZZZZZZ revision=eXZYZZZZY rhyth*=YccZXYYYY rhythm=YccZXYYYY right=XbYYXZYjW ring=YYZXZZbZc
ringi*=ZcZYYZZZZ ringing=ZcZYYZZZZ roads=YYZZYZdZY room=XhZZYXYbW rose=YYZcYZZZZ round=YbYYYZYbc route=XdZZbZYYX row=YbXYYcZYc
rows=YZZZZZcZY rubbi*=ZZdYZZZZX rubbish=ZZdYZZZZX rule=YaZZdZZZW run=bXYZYZZZc runni*=XYYdZbXYa running=XYYdZbXYa said=ZYXXZZYXj
same=YaZYYYYYf sang=YYZZZZZYc sat=bXVWZYdXf satur*=cXZZZZYYb saturday=YYZZZZZYe saw=XXZZZZZZf say=YYWXeWYYg says=bbYZXWZZd
scale=YcZZWZZYb scale*=dYYZYYZZY scales=dYYZYYZZY scare*=YYadZZZZX scarf=ZZYZWZZZd scrip*=YeYZZZZYY script=YeYZZZZYY
secon*=XWZZcYXYh second=XXaZcYXYf see=XcZXZWXYf sense=YYdZcZYYW sent=XVZZXdeXb sente*=YdYYaaYYZ sentence=YdZZZaZYX
serio*=dYYZZZZZX seriously=dYYZZZZZX set=XjXYYZWZY seven=YXYYcZYYe shaki*=ZZYdZZZZY shaking=ZZYdZZZZY shatt*=XZZdZZYZY
shattered=XZZdZZYZY she=ZbYYXZWZg sheer=aYZZZZYeW shelf=ZbZZVZZZb shift=YXZbYZdZZ shoes=YhZZYZWXZ shook=ZZZZZVZYf short=WZaZgZXdV
shoul*=cjVZYZYYW should=cjVYYZYYW show=YYZZZdZYa showe*=caZYZbZYW shut=YbZXYZgYW sick=XZZdZZZZZ side=ZYYYYcYdY signe*=ZYZZZYZZc
signed=ZYZZZYZZc silly=YcZYZZZZY simpl*=cWhWeXaXT simple=eXaYdZYYV simply=XYgXYYbZX since=kWZeZYVXV sing=YZiYZZZZT
singl*=dWYYbYZZZ single=dWYYbYZZZ siste*=YdYZZYYYb sister=YdYZZYYYb sit=ZXYdYbZZX six=ZXXYcYYYf skipp*=eZZYZZYZW skipped=eZZYZZYZW
skive*=cZZZZZZZY skived=cZZZZZZZY slack*=eYZYZZZZX slacked=eYZYZZZZX sleep=YZXfZYZZY sleev*=YYYYZZZYd slept=aWYmYXYYT
slide*=ZgYYZZXZW slides=ZgYYZZXZW slot=ZYZZZdXZZ slow=adfVXZYYX slowe*=YfZZZZZXY small=YgZYdZYXV small*=YhYYZZZYW
smaller=YhYYZZZYW smart=YYeZZYZYY smile*=ZZZZZZZcZ smiled=ZZZZZZZcZ smili*=ZZYYZZZcY smiling=ZZYYZZZcY snow=ZZZYZZdZY
snowe*=ZZZZZZcZX snowed=ZZZZZZcZX so=XbaZadeUY socks=dYZZZZYZY sofa=aXYZZYZYd softw*=YYcYZZZZY software=YYcYZZZZY sold=YYZYZZZZd
some=YYbYYYYZd someb*=ZZZZZZZcY somebody=ZZZZZZZcY someo*=abZZYXZcY someone=abZZYXZcY somet*=YZaYZYeZW something=YZaYZYeZW
son=ZYXYZXcYd song=YXZZYZaZc soon=fYYXZZZZY sorry=YZZYZaZYc soup=YXZZZZZYd speak*=YadYZYYZY spell=ZYadYZZZX spoke=YYYYZZYZe
sprea*=YdZZXZZZY stage=YZZeZZbYV stall*=YYZZYZYZc stalled=YYZZYZYZc stand*=YdZZZZZZX standing=YdZZZZZZX stars=YYZZZZZgW
start=ddYYYXZYX start*=WfZZYZZYa started=YfZZYaZYX stati*=YYaZYZXZd station=YYZZYZXZd stay=YYZYZYeZY staye*=dXZZZZZZY
stayed=dXZZZZZZY stead*=bYdXZZZYY steady=bYdXZZZYY steep=ZXYZeZZZY steps=YfZYXaYYX still=YVYgWZcYa stitc*=ZZacYZZZX stop=aXZdYaYYY
stopp*=dYZWYZdXY stopped=eYZXYZdXY strai*=YZbcbZYYU straight=YabdYZYZW straightforward=ZZZZcZZZY straw=YYZYZZZeX stres*=YZYdZZZZY
stressed=YYYdZZZZY stret*=fYZYZZZZX stretches=fYZYZZZZX strin*=ZYYZYZcZa stron*=YZcaZZZZY strong=YZcaZZZZY struc*=YgZZYZYYX
stubb*=hZZYXZYXX stubbornness=hZZYXZYXX stuck=dZYYYYdZV studi*=dYZZZZZZX studied=dYZZZZZZX study=cYZZZZZYY stuff=YYaWebZYW
suck=WYiXZZZZW sugar=XeYYZZZZZ sunda*=aXYbYZYXc sunday=aXYbYZYXc suppo*=YYcYYcXaY suppose=YYdYZZYaY sure=YYYYZZZZe
surpr*=YYYcZZZZa swapp*=YgYXZZZZX swapped=YgYXZZZZX sweat=gZXYZZZZW sweat*=XYZiYZZYW table=YXZZYZYYg tails=ZZZZZZYcY
taken=ZZZYYadYY talen*=bXnWYYYXU talent=cXiXYYYXV talented=YZeYZYZZY talk=XaYYdXYXd talke*=XdaXZZWYc talked=XdYYZZWYe
talker=ZZcZZZZZX talki*=XadYYcYYV talking=XadYYcYYV tbh=dYYXaZZZX tea=YYXYZYYZh teach*=cYWYZdZYZ teacher=cYWYZdZYZ team=ZZZZZeZZX
tears=cZXYZaZZa techn*=YYZVjaZYW technical=YYYVjaZYW tell=XYaXYYZWi tempe*=YXYdZZZZZ ten=bcXVZYZXg terri*=ZZaYZZYcY
terrible=ZZaYZZYcY test=YYZZaYYYg text=dcZZZZZZU than=cbYXfYWYX thank=YZZYYZZYd thank*=YYYYZdZZa thanks=YYYYZdZZa that=caUYdUaga
the=jjdgdjejh them=VeYYYcZYb then=YfYXZXXWf there=WXZVdTdch they=XfXYdXXcZ thick=bZgXZXaYU thing=YcaWaZZbW thing*=YdaYbZZYV
things=YdaYbZZYV think=WZXhXXYZc think*=acYbZZZYW thinking=YcZbZZZYW third=XXYZZcWWi this=dXZYdWbWa those=dXcYZZYcV
thoug*=ZYYYeXYYc thought=YYYYdXZYc three=ddYaaXVWc threw=YYZZYYbcY throu*=ccZWXafYU through=ccZWXafYU thurs*=ZYYZZZYXh
thursday=ZYYZZZYXh tight=ZYaZfZXZX time=YdVXZadgT timer=WjZYZZYZV times=kYXYYZZYU timin*=YdZYbZYZX timing=YdZYbZYZX
tired=YdWdZYZYZ to=acaUfddXd today=WXXfYYXcb told=YZYYZZYXf tomor*=aYYYZYXYf tomorrow=aYYYZYXYf tone=YZfXYZZZY too=VjfefXXUR
took=dbYYYcYZX topic=XcYYZZZfV toss=ZYZZZZWgX total=ZZZZZZZcY tough=cYZYdZZaV tough*=ZYZZaYZcY traff*=YYZYYZeZZ traffic=YYZYYZeZZ
train=cVZZYZZZc train*=kWXXXadXU trained=dYYXZZbYY training=gZYYYZZZW trick=YdZZZZZZX trick*=ZYbYcZZZX tricky=ZYXZdZZZY
tried=fhYXXZYYT try=bYYYZZYZc tryin*=dZZYYZYZZ trying=dZZYYZYZZ tuesd*=YaZbYZZYc tuesday=YaZbYZZYc tune=YcZZYYZZY twelv*=XXYZcXYZf
twelve=XXYZcXYZf twice=dZZZXZZbX two=ccZXYbYVd under*=YbZYZYhYT unluc*=YYZYZZYhW unlucky=YYZYZZYhW until=pYYXYVZXU up=acZdTcbbV
ups=ZYZZZZZZc upset=ZYZdZYZZY us=YYZXcYaYb used=WoXYYZYZU usele*=YXccaZYZW useless=YXccaZYZW van=YXZZfZXZY verse=XYZZZWZYg
versi*=YYZbcYZYY version=YYZbcYZYY very=dXVagcYXV villa*=YXZZZYeYZ village=YXZZZYeYZ vocab*=eYYZZZZZX vocabulary=eYYZZZZZX
voice=YYcWbYZYc waite*=YdZZZYZZZ waited=YdZZZZZZY walke*=XZZZZZZZd walked=XZZZZZZZd wall=YdZZeZUZX walls=YXZdYZYZa want=bXYXcZZZb
warm=dYYYYZeXW was=XWVmididX watch*=eYZYZXYbZ watching=eYZYZXZbX water=ZZZZZYcZZ waved=ZZZZZWZZc way=WbXZbaXeY we=VXbWWXcck
weak=YZdZZZZZW weath*=YWZbYZcZZ weather=YWZbYZcZZ week=hYWcXXcWa weeke*=bYZWZXdYb weekend=bYZWZXdYb weeks=gWYYYZaYZ well=XWbgXXXXe
went=afXXVZXcd were=WXVchajbN what=WdZXaZZYc whats*=dYcYYZZYW whatsoever=dYcYYZZYW when=ghXYWZUaX which=WeYYaYacV who=XYZZYYYdb
whole=bYYWYeeWY why=XZYcYZZYc wife=ZYZZZZYZc will=WXeYYXXZg willp*=gYZYYZYYW willpower=gYZYYZYYW wind=ZYZZYZdYY windo*=ZcZZZWYZa
window=ZcZZZWYZa wish=YZYYZZZYd wishe*=ZZZZZYZYc wished=ZZZZZYZYc with=egcVXVbaY witho*=YbXYaeXYY without=YbXYaeXYY woke=YYZdZZZYY
won=ZYZZZZZcY word=YcZZYZZZY words=YbYZcZYYY wore=cXZZZWZZd work=bWYXXZjXZ worke*=cbYYYYbZV worked=cbYYYYbZV works=YZZZZYYYe
worst=XbYXYaYeW would=YaUcbafYY write=ZZZZZYYZc writi*=YYcZYZZZY writing=YYcZYZZZY wrong=VpWXYZUhR wrote=WfYYYVZYe year=dXZYfYXYW
yes=bWYXXbYXf yeste*=XYYbZZZYf yesterday=XYYbZZZYf yet=ZYXZZYZZf you=XYYXbYYaf your=YYZZYZZcZ zero=fZYYZZZZW
"""
