"""What words say of causes, learned by `python -m tools.cause_weights`: not to be edited by hand.

A word, an equals sign, and a letter for each cause in the order of `Cause`; the middle letter is 0. `+` before a word goes with
a result that was achieved, `-` with one that was not; a star stands for any ending, `@` for any name of that kind, a digit for its
place, `^` for the first place, `#` for a sentence of some length.
"""

from __future__ import annotations

from typing import Final

LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
WEIGHTS: Final = """
#=ywmvpcpty #0=fPcpSTbco #1=hjlhkgkip #2=fgeXiebfe #3=ggTbcUXba #4=XiXVZacXW 's=WZaXZVdgX +'s=XbbYaWZZb +@circumstance=edUXeadYb
+@others=cabVXlXdd +@state=cfaaWZXZX +@task=feWWiWWXb +a=beXYaZYgZ +about=XXYZcaYXe +accident=ZWZZZZZdZ +after=YcYcYZZYZ
+afternoon=XXZYZbeYY +afterwards=YYZZZZYYe +again=bWYbZZZXc +aligned=YYZZZZYgW +all=cUaaYeWXd +along=ZZZZZcZYY +always=YbeYZYZYX
+am=WVjWaZZZa +an=YcYYaYZdW +and=acUdVabdb +answer=ZZZZZaZbW +answers=XcZZZYZbY +any=YYYYhZaYV +anyone=YYZZdaZYY
+anything=cZZZaZYYY +app=XaZZZZYZc +are=ZYbZYZYYc +as=XdZZYYZbY +at=gcYaUXYZc +away=dXaZYaZbW +back=ZdWaYaZXZ +backwards=dYZZZZZZW
+bar=YeZZaZZXX +be=YXYZbYZeX +because=ZYZbYcZXZ +bed=cXZZYYYZd +bedtime=YdZZZYZZY +been=aYZZZXZdY +before=gdYZXZZXV
+beforehand=ZdZZZYZZX +between=YeZYZZZZX +big=XXXaYZYdd +book=caZZYZZZX +boring=eYZYZZZZY +box=XYZZYZZZe +brains=YZcZZaZYX
+breathing=YeZZZYZYX +bridge=ZYZZZZYZc +broke=YeZZYZZZX +bus=cYZZZYXaa +but=hZZZXYaXY +by=cfZXWYWdY +cake=XYYZaZZYc
+call=YYZZaZZYd +called=ZYZZYZZZc +calling=cYZZZZZZY +calm=YYYhZaZYV +came=aXYYYXYfb +can=XXcXeWYYc +card=YaYZYXZca
+cards=YdZZZZZXY +chance=XZYYZZZgX +change=YYYcZZaZY +chapter=YcZZZZZaX +checklist=XgZZYZZaW +chunks=ZdZZYZZYY +closed=XXZZZZZcc
+code=ZYZZYcZZY +coffee=XbZeZWYYZ +coin=YXZZZZZiW +coincidence=ZYZZZYZeX +colour=YfZZZZYXX +comes=YXhZYYZYX +confident=ZYZcZZZZY
+corner=ZcZYZYZYZ +could=YZXYbeZXZ +counting=YdZZZZZZY +course=YcZZZZZZX +covered=ZZZZadYZX +cut=YdZZXZaYY +dates=YeYYZZZZY
+daughter=YYYZZdZZZ +day=cVXYYYeZb +dead=YcZZZZZZX +dice=ZYZZZZZdX +did=bXXaZcYWe +difficult=ZZZZcZZZX +dinner=YYZZZZZZc
+do=YZXaYZbXd +dog=ZZZZYYZYc +doing=YeZZZZZYY +done=aYYYaZZYe +door=XdZZZZYZY +dough=aZZZcZZYX +drew=YaZZXXZfX +driver=ZZZZZZXZc
+dry=YYZZZZcZZ +each=adZZZZZYX +easiest=YZZZfZZYW +easy=WacYkZXYU +eight=ZZZZZYZZc +eleven=fWYYYZXYd +else=dYYYYYcaW
+empty=ZZZZYZdZY +end=WXZZaaZac +energy=YYZdZZZYZ +even=jWZZYZXYX +evenings=cYZZZYZZY +ever=XYZXZZYYg +every=haYYaZYYV
+everything=YaZZYcZaX +exactly=XYYZeYZdV +fast=ZZcZZZZZX +fell=ZYZZYZXeZ +felt=XXXmZaZXU +filmed=ZZZZZWZZd +finally=bYZYZZZYc
+finished=YYZZZZYZd +first=ZjYaZXZWV +five=bZYYYYXXg +fixed=ZZZZZcZZX +flashcards=acZZZZZYX +flat=ZZZZfZYYW +fluke=YYZYXZYkW
+for=dTagWcdWY +form=YYZZdaZYZ +fortune=ZZZYZYZeX +forty=bXZZZZYYd +four=ZaYYdYXXb +fourth=dXZZZZZYZ +free=bXYYZZeYW
+from=UbbYVccVe +front=XdZZZZZZY +gave=XXYXbZaVh +gift=ZYeZaWZYY +go=aXYZYeZYZ +goes=cYZZZYZXb +good=YUebYcbdS +got=TVfVYbZia
+grafted=gZYYZZZZW +granddad=ZYeZZXZZY +great=XaZZZdZZX +guess=YXcYZYZfX +gym=ZYZZXXeZZ +had=ZYYYbZhXa +half=XZYYYZZeZ
+hall=YYZZYZYZf +hand=YaZWZZZca +hands=YZcYZZZZZ +happened=YYZZYXZiW +happy=YYXYZZZZe +hard=fYZYcaZXV +hardly=YZZZcZbYY
+have=ZTiXcaYcV +having=ZcZZZYZZY +head=bWZbZZZZY +heard=ZZYWZZZZe +her=XbZZYaZYc +him=YaZZZYXYe +his=YdZZZYZYZ +home=ZWZYYZdYb
+hope=YYZXZZZfY +hours=iXYZXYZYX +house=YXZZZadZW +hurt=YYZcZZZZZ +husband=ZZZZZdZZW +i=efdcSaYfe +if=YZYZaZZcY +in=WadbYZYcd
+instead=XiZZYZZYX +into=XeZZWZYdV +is=UYhabaXYa +it=aZhXdaWeZ +jammy=XYYYXYYlV +job=YZZZdVZYc +just=aWXZaYXhZ +keeping=YcZZZZYZZ
+kept=fgXYXbYWU +keys=YdZZZZYZX +kids=cXZZZZfYT +kind=ZZZZZeZZW +kitchen=ZcZZZZYZX +knew=YYZZZZZdY +know=bYYYYZZXd
+landlord=YZYZZZZZc +languages=ZYeZZYZYY +laptop=YZZZZaYYc +last=cWYYZXZZc +learned=cZZZZZZYX +learner=ZZcZZZZZY +left=YcZZZZZYZ
+let=adZYZaZYW +letter=ZbZZWZZZb +like=bXYbZcYYX +line=XaZZZaZXc +list=YeZZaZYZX +loads=dYYaXdZXW +long=ZZZZZYZZd +lot=aXYZacYYZ
+luck=aVYWXZYmW +luckily=YaZZZZZcY +lucky=XaXXXYXpS +lunch=bWZZZZZZc +made=XcXYZbcVa +makes=YYZZYZZYd +man=YYZZZcZZY +me=VZYWWlXga
+memory=ZYeZZZZYX +minutes=caYYXYYYe +month=dWZZZZYYb +mood=YYXfZdZYV +more=cYZYXYacX +mostly=daYUaYZdW +mother=ZZcZZWZYb
+mountain=YYZZZZZYc +must=ZZXZZXZeY +my=cbhVWdTcb +myself=acYYYYcYY +natural=YZeYZZZZX +naturally=ZZfZZYZYX +nervous=YZZcZZZZZ
+nice=YYYYXcbZa +nights=eXZZZZZZX +no=VcXiZYcYU +nobody=aYZZZXdZX +nodded=ZZZZZdZZW +not=ebSclcWRW +nothing=cWYYeZYbV
+now=bWYYYYYYh +number=ZYZZZWZac +of=eWaZecVaW +off=ZcYfXZXZX +offered=ZZZZZWZZc +often=dXZZZZZZY +old=ZZZZYZYcZ +on=caXcdWVbZ
+once=XXXcYZdaY +one=bbYYbYacU +only=WaZZkYYaR +opening=YcZZZZZZX +our=ZZZZZcaZX +out=ccXXaZXZZ +over=dYYYYXZaa +paid=aYZZYZYcY
+paper=ZZZZdZXYZ +papers=dYZZZZZZX +passed=YYYYcZYYc +past=cYZZZZZZZ +patient=cZZZYZYYZ +per=YcZZZZZZY +perfect=ZZZYYZfYX
+phone=WdZZYZYZa +picked=aXZZZXZeY +piece=XYZZeZZZZ +place=YXZZYZXfZ +play=YaXZZZZYc +plus=ZXYZZZZac +pocket=YcZZZZZYY
+poem=YYZZZZZZd +posted=YXZZZZZYe +practise=dXZYYZYYa +prepared=acYYZZZYY +price=YaZZZZXYd +printer=cYZZYZbZW +proud=XYXXYYYZh
+pure=bYZXYZYgV +pushed=cYZZZZZZY +put=fcYYYYZYV +question=YaYZbZZcW +questions=ZZZZcYZbW +quick=YYeZZZZYX +quiet=YaZZYYgYX
+rain=cYZZZZYZZ +random=ZZYZZXZeY +read=ZXZZYaZac +really=YWYbbcYZY +rehearsed=gYZZZaZVX +relaxed=YZZdZaZYX +repeated=dYYZZZZYX
+repetition=hZZXZZZYV +replied=ZcZZZYZZY +rested=XcZgYZYYU +right=XbYXXYYjW +roads=YYZZYZdZY +room=XhZZZXXbX +route=YeZZZZZYY
+row=YYZYYZZYf +running=YZYZZdYYZ +said=aZYZYZYXe +sang=ZYZZZZZYc +saturday=YYZZZZZYd +say=bbZZbYZZW +scarf=ZZZZXZZZd
+script=XdZZZaZYY +second=ZZZZZYZYc +see=XZZYZZZYe +sent=YYZZZZYZd +sentence=YdZZZZZZX +set=YcZZZaZZY +seven=YXZZXZYYg
+she=YcZZYWZZe +sheer=aZZZZZZcY +shift=ZXZZYZdZa +shoes=YfZZZZXXZ +short=YYZZgZYZX +show=YYZZZZZYc +shut=YcZZZZZZY
+simple=dXaYdZYYV +simply=YZcYZZZZZ +since=dYZZaZZYY +sing=YZhYZZZZU +sister=YdYZZZZXZ +six=aXYZaZYYc +slept=YXYgZZZYY
+slow=cbYZYZZYX +small=YfZZZZZYW +smaller=YhYYZZZYW +smart=YZcZZYZZZ +smile=YZZZZZZYc +smiled=ZZZZZZZcZ +so=VcgWYfYWZ
+socks=dYZZZZYZX +somebody=ZYZZZYZcY +someone=aZZZZXZdX +son=ZYXZZXZYe +song=YYZZZZZZc +soup=YXZZZZZYd +spoke=YYYYZZZZe
+stars=YYZZZZZgW +started=YdZZZZZYY +stayed=dXZZZZZZY +steady=bYcXZZZYY +step=ZZYZZaZYc +still=aYZYYZeZX +stood=ZZZZZcZYY
+straightforward=ZZZZcZZZY +stubbornness=hZZYXZZXX +stuck=caZZZZYZX +studied=cYZZZZZZY +stuff=ZZZZcZZZY +sugar=XeYXZZZZZ
+sunday=XYYcZZZYb +suppose=YYcZZZZbW +swapped=YgYXZZZZX +table=YYZZYZZYe +talent=cYbYZZZYZ +talk=ZXZYdYYXc +talked=ZXZZZZXYf
+talking=YZcZZZZZX +tea=YYZYZZYZe +teacher=YYYZZeZYY +team=ZaZZZcZZX +tell=ZZZZZYZWe +ten=ZaYYZYZYd +test=ZZZZcZZZZ
+text=eYZZZZZZW +than=eZZYYZYZX +thank=YZZYYZZYd +thanks=YYYYZdZZa +that=bZXYZaacY +the=ZgdZadcce +them=XcYYZZZYc +then=XiYYXYXYb
+there=aaYYaTYea +they=ZbYYdXYeU +thing=XdbZXZYbX +thinking=ZcZZZZZYY +third=YZZZYYYXg +this=daYbdYVXX +those=eYZZYZYbW
+thought=YYYZZXZYe +three=eZaYaYYYY +time=bZXaWZceV +timer=YfZZZZYZX +times=iWZZYZZYW +to=bZcWddZZX +today=YYYfZZYaW
+told=XaZYZZZYc +too=ZXYYaYYYf +took=dbYYYcYZU +topic=YcZZZZZcV +toss=ZYZZZZZcY +total=ZZZZZZZcY +train=cXZZYZaZZ +trick=YdZZZZZZY
+tried=fZZYZZZYW +tuesday=YaZZYZZYc +turned=cZZZbZYYX +twelve=XXZYZYZZg +two=XgYYcXYZY +until=iZZYZXYYV +up=accbWVXeW
+ups=ZYZZZZZZc +us=YYaZcYZYa +used=XhZYYZYZX +version=ZZZZdZZYY +very=cYWZdcYYW +voice=YZcVZYZYd +waited=YdZZZZZZY
+walls=YXZdZZYZa +wanted=acZZZZZZW +warm=ZZZYYZfYX +was=XUXfeafdW +way=XaYZYaWca +we=XZbYYYZYe +week=ZaYdYYZYZ +weekend=cYYZZZZZZ
+weeks=fXYYYZaYZ +well=YXcgYYYYX +went=ZZZYYYXcd +were=ZWYYZbhbU +what=XfYYYYaUc +when=cZZZXbXaX +who=YYYZYZZZd +whole=cXYYXdbXZ
+why=XaYcZZZYa +wind=ZYZZYZdYY +with=ddaXXYWcY +without=YXYZYdZYd +woke=YYZdZZZYY +won=ZYZZZZZcY +words=YdZZaZZYX +wore=cXZZZZZZZ
+work=caYZYZZYY +worked=eWYZYZbZW +would=ccXbaZXYW +wrong=YXZZYZZdZ +wrote=XfZYYVZYb +year=dXZYeYXYW +yes=cXYYYbYYc
+yesterday=YYYZZZZYd +you=YZZYZZZXe +your=YZZZYZZcZ -'s=YYZYXYefU -10=ZZYYZZYZe -3=XYYaZYZYf -6=YYZXYZeYa -@circumstance=XbZYbXrbb
-@others=UbZWbreWZ -@state=ZWgqaZUVX -@task=VbYWkfYcY -a=WafddXdVa -about=XcXdabXYZ -after=hVXjWZZYT -afternoon=ZeZZYZZZX
-again=aXXZZbZYd -against=ZYYZZZZdY -alarm=ZYZZYYcZZ -all=YcYbUcgcR -always=ZYcYYZZZZ -am=VWlcYYWZa -an=WdYYaWaYc -and=bYaaiXWba
-another=ZYYZYaXZe -anything=XaXbZcZYZ -approach=ZcZYZYZZZ -are=WWhWfXXbY -around=cZZYZYaZY -arsed=dZZYZZZZY -as=ZVeZaWYab
-ask=YaYYZXZYf -asked=YcXYZYZZc -at=YdfaWYdWY -ate=YZZZZYZZc -baby=ZZZfZVaZX -back=aZXTYbWYj -bad=UfZdWZZbW -barely=fWZZYZZZY
-be=cacWYZYaY -because=aabZZadYV -been=cWacYbWXa -before=TbXcYdbYY -better=XZZZYZZYd -big=YfYYcZWYX -bike=dZZYZZYZZ -bit=aYZgVaXZX
-bits=YYYaYZYYd -blood=cZXYZZZZZ -book=dbZYWZYZY -born=XYiYYYYYX -bothered=cYZZZZZZY -brain=YWfXcYZYY -bread=ZZZZVZZZf
-bright=YYbZXdZZX -bring=ZeZZZYYZX -broke=WXZYYXiZb -brother=ZbZYZcXZY -building=YYZZZZcZZ -burnt=YaZgZZZZU -bus=YYZYZYdZa
-busy=caYZZZYZZ -but=YXZYZYcYg -by=XaYeYbZXY -c=ZZYYZZZZc -cake=YZZZYZYZd -call=YbZYWYdZZ -called=ZYYYYYeZZ -calling=XcYYZaYZa
-calls=XZZZZYZZd -came=ZVYbYWdad -can=VWdagYYYZ -cancelled=ZZYZZZcZZ -car=dXZYYaZYZ -cards=ZYYYZZYeY -case=cZZZZZYZZ
-cat=ZZYZZYZZc -chance=ZZcXYZYcY -chapter=cWZZZZYYc -chose=eeZYXVYYY -chosen=YaYXZZYZc -clever=XZfYZZZZY -closed=cZZYZXbZY
-coin=ZYZZYZZcY -cold=cXXcYaZZY -comes=ZZXZZZZZc -complicated=XcYVeZZZZ -cooked=YcZYZZZZa -coordination=YYeYYZZZY -could=cWWiYWcZW
-cover=YaZYYZcZY -crashed=ZZZZYZcZY -crying=YZZdZZZZY -cut=eYZYZaaYV -daft=YcXYbZZZY -dark=ZYZYZZdZW -daughter=ZZZZZWeZY
-day=ZZXdYYbeU -deaf=ZZfXYZYZY -deleted=XXZZZZZZd -demo=YcZZZZZZY -desk=YZZYZZZZc -dice=YYYYZYZiW -did=feSaXfYYW -died=ZZZZZZdZX
-difficult=ZYYZfZYZX -disaster=ZZaZYZYZc -do=ZZhWdWZYX -does=YaZYZZZZc -dog=ZXZgYUaZa -done=XYZYWZcYf -down=ZWVcYcfYY
-draw=YYaXZYYiW -drew=XYZYZYZhX -drive=YZZYZZcZZ -driving=ZYcZYZYZb -drunk=YYZcZZYZZ -dumb=YZgVYZZYY -e=ZZZXZYdZZ -early=faYXZYaZU
-effort=eYYYZYYZY -eggs=YfZZZZWYZ -eight=XYYYcZYYd -else=YYacYaXYZ -emailed=YeYZYZYZY -ended=YXZZZZZYe -english=ZYcYZZZZY
-enough=eXeZWYaYV -even=caZZaYYZY -evening=ZXWdZadZV -evenings=aZWcYZZZa -everything=YXadZZZZY -exactly=YXbZZZZcZ -exam=XYbYeZbZV
-examiner=ZZZYYbZcX -exhausted=YYViZZZZX -failed=XaYYZZaZc -far=XZYYcaXYd -fast=ZcYYaaZZY -fate=YYZXZZYjV -feel=WYYbZZZZc
-feeling=XYZgYZYYY -feet=ZZdZZZYZX -fell=XYYYZZhYX -felt=XZZdZZYZZ -fiendish=ZWZYgZZZX -fine=XYaZZZYZd -first=caYUZWZbf
-fit=ZZWcZZZZY -five=bYZYbaWYb -floor=WaZZZZYZd -flu=YYZdZZZZY -focus=ZZYcZYZZZ -folder=bYYYYYZZc -for=WfiVgVXVa -forgot=YfZaZZYZW
-form=ZWXZddZYZ -forty=YXYZfYZZZ -fridge=ZYaZZZXZd -fright=YZZeZZZZX -from=dZXeacYXT -froze=YYYgZZZZV -full=ZZZadZZZW
-gave=kWYYYcYYU -gene=XYeYZZZZX -get=WYZbZVbbb -gift=YYdZZZZZY -glasses=XaYbZYdZX -going=aYZaYYYYc -gone=XZZYYYfYY -good=XbYWXZaWi
-got=aVWgWWgYa -gym=aYYZZZXZc -had=ZaXiXdaeQ -half=eXYVZbdXa -halfway=ZZZYZZaYc -hands=XYZZZdZYa -happen=VYcYZZZYd
-happened=ZZYYZYZYd -hard=YaYYeYaZX -harder=dYYYcZYYY -hardest=XdZZcZYYW -hardly=aZYdZZZZX -has=bZZYcWXYa -have=YdiTWXXbc
-he=YYYYYbYYf -head=YceWYZXZY -heart=bZYcZZYZY -held=YeZYZZYYY -helped=XaYYYgZYW -her=YXZXZbZZd -his=ZZZYZcbZX -hit=ZZZZYZXgX
-hold=ZZaZcZZZX -holiday=ZZZZZWaZc -holidays=cZZYZZZZY -home=WbXXZWaYh -homework=dYXZZZZZY -honest=dZYYZZZZY -honestly=cYZYZZZZZ
-hopeless=ZYdZZZZYX -hot=YXYdYZcZY -hour=YYYaccYYX -hours=YYYgZYaZX -hung=YZZXZaZZc -hungover=YYYhZZZYV -hungry=YYZgZZZYX
-i=ieghXabYc -idea=WdYYYYYYe -ill=YYYeZWdZX -impossible=YYZZjWYYV -in=eZbabbZZW -instead=gaYWYZXYa -instructor=ZZZZZXYZd
-interview=ZZZZXZZZd -interviewer=ZZZXZaYZc -interviews=YYdZZZZZX -into=ZXXYZdbZY -is=aXhXjRUYe -it=feRSXcfce -jab=YZZcZZZZY
-jet=YZZfZZZYW -just=YdbadYZYU -kept=fXYYYhYYT -kitchen=XXZZZZZZe -knots=ZZZZcZZZY -know=XYXaaYZZe -lack=aXjYYZZYU -lag=YZZfZZZYW
-landed=XYZZYZZdb -late=bYYXYZeZX -later=ZZZYZYZZc -law=YYZYXaYfW -lazy=fYZXYZZZY -learn=dWbYbZYcV -leave=YcZZZZZZY
-left=WbbXYZaYb -legal=ZZZZcZZZX -lesson=aYZZZYdZY -let=daYYZYZZY -letter=ZZZZXYZZc -level=ZZZZcZZZY -library=ZZZZZZcZX
-like=XXedYYXYa -little=cYYXbbYZY -locked=ZZZZYZZdX -lol=YZZZZZZYc -long=YbYZcZYZX -longer=YYZYaZcZY -looked=eYZZaUYZb
-lost=ZbXYZZZdZ -lot=XaYccYaYX -low=YZZdYZZZY -luck=WXXWYYYpY -lunch=XYZdZZYYZ -lunchtime=YdZZZYZZY -mad=ZZYZdYaZW -made=caadZaZXR
-make=XYZZZZZZc -managed=YYZZZZZZc -many=XZXXhZbYW -maths=ZZdZZYZZX -maybe=YZYYZZZZd -me=WTjcXebYX -meeting=ZaZZYZWZd
-method=YcYZZZZZY -mind=YYZaZcaZY -minutes=aaYWaabZZ -misfortune=ZZYZZZYdX -missed=dZZYZYZZX -mixed=YdZZZZXZY -moment=YaYdaZZZW
-monday=ZZZZZWZZd -month=eZXZYZZZX -more=bWYYjZYYU -morning=ZZYbaXcYX -mother=ZZZZZcZZX -mouth=YYZdZaZYX -movement=YZaZbZZZW
-much=XaYZdZcYX -my=abcfXbebV -myself=abVYZYZZd -names=ZZZZcZYZX -neighbour=ZZZZZXYZd -nerves=YZYcZZZZY -nervous=YYYeZaZZY
-never=eXkVXhZYM -new=YYfYXYVYe -news=YdYZZZZZY -next=XbYYYYZYf -night=ZXYfZZYbU -nightmare=YcZZaZZZX -no=ZafPccZWd
-nobody=ZdYYdaWYW -not=ZbmYQcXee -notes=ddZVZZYYX -nothing=adYaXYZXb -now=ZYWYZZbZc -number=ZZYYXZYZg -numbers=YYfYZYZYX
-oclock=caZZZZZZY -of=VYccaYfbZ -off=bdXWYYeYY -okay=YaYYZZYYf -old=YZeYYZZZY -on=abWZUfZac -once=bdYYZZYZW -one=YbVUbfWbd
-only=fUYaXZZZb -opened=eaYXYZYZY -order=ZeZZZZXZY -other=WXZYYdYeZ -our=ZYaZaXdZX -out=WaYcVbdYd -outline=YdZYZZZZY
-oven=YaZYYZcZY -page=XYYYZZYZf -pages=ZYZZfZZZV -panel=cXZXZdZZX -panic=XYZfZZZZX -panicked=YZZeZZZZW -paragraph=YYZZcZZZZ
-park=dXZYZZWZa -part=WcZYcZaYY -partner=XZZZZdZZY -passed=ZZWZZZZZd -patience=aYdYZZYZX -people=YYgZZWYZZ -percent=ZZZZcYZZa
-phone=aXZZYdXZZ -picked=XeYXXcYZZ -place=ZVZaYZXea -plan=XjYYWaYYY -play=ZZYZcYZYa -post=YYZZZZXca -postman=ZZZZZXZZc
-poured=ZZZZZZcZY -power=ZZZZZZdZX -practise=fXXYZbbYW -practised=aeWZZZZZX -prepare=dYYZZZZZX -prepared=dWZYbYZbY
-print=ZYZYeZZZX -promised=cYZZZaYZX -put=ccXXYZXYa -question=YcYYVYZcc -quit=eYZYZZZYX -ran=cZYaYZaZX -rang=YaYYYYZYe
-rather=XcZZYZYZa -read=YcZYZZZYZ -real=caZYZYYZX -really=ZZYXbZXYc -report=ZZYZXZZZd -result=ZZZZYZZZc -revising=dXZZZZZZZ
-ring=YZZXZZaZc -rose=YYZdYZZZZ -round=ZZYYYZZcb -row=YbYZZcZZW -rows=YZZZZZcZY -rubbish=ZZdYZZZZX -run=bXYZYZZZc
-running=XYZdZXYZa -said=ZYYYaZZZe -same=YaZZYYYZd -sat=cVVWZYeXg -saw=YYZZZXZZd -say=XXYYcXYYj -saying=cZaYZZZZX -says=bbYZXXZZc
-scales=cZYZZYZZY -second=YXaZdYXZc -see=ZdZZZWYZa -sense=YYdZcZYYW -sent=YWZZXdeYX -set=YgXYYZXZa -seven=ZZYYdZZZY
-shaking=ZZYdZZZZY -shattered=XZZdZZZZY -she=YZYYZdWYb -shift=YZZcZZYZZ -shook=ZZZZZXZYc -shop=cZZYZYZZZ -short=XaaZZZYdX
-should=cjVYYZYYW -shut=ZYZXYZgZX -sick=XZZdZZZZZ -side=cXYYZcYbW -silly=YcZYZZZZY -simply=YZeZYYbZY -since=gYYeYYVYX
-single=cWZYcYZZa -sit=ZXYeYbYZX -six=YZXZbZZYc -skipped=eYZYZZZaX -skived=cZZZZZZZY -slacked=eYZYZZZZX -sleep=YZXfZXZZY
-slept=cYaeZYYYV -slides=ZgYYZZXZX -slot=ZYZZZdXZZ -slow=YbfVYZZYY -small=YZZZdZZZX -snow=ZZZZZZcZY -so=bYTcbXfXY -sofa=YXYZZZZZf
-some=YYbYYYYZe -something=ZYaYZZeZV -son=ZZZYZXdZZ -soon=fYYXZZZZY -sorry=YZZYZZZZd -spell=ZYadYZZZX -stage=YZZeZZbYW
-stalled=YYZZYZYZc -start=bfYYZZZYV -stay=YYZYZYeZY -steep=ZXYZdZZZZ -steps=ZdZYXaYZY -still=XWYhXZXYd -stood=YcZZZXYZb
-stop=XXZdYbYZZ -stopped=eYZXZZaYY -straight=YbZdYYYZX -straw=YYZYZZZeX -stressed=YYYdZZZZY -stuck=ZYYYYZeZX -stuff=ZZaWbbZZX
-suck=XYiXZZZZW -sunday=cZZYZZZZZ -sure=YZYZZZZZc -sweat=gZXYZZZZW -taken=ZZZYYadYY -talent=ZYfYZZZZV -talented=YZdYZYZZZ
-talk=YcZZZYZZZ -talked=YeYYZaYZY -talking=YaaZYcZZX -tbh=eZYYZZZZX -tea=ZZYZZYZZc -teacher=dZXZZXZZb -tears=cZXYZaZZa
-technical=YYYVhZZZY -tell=YZYYZZZZd -ten=baYVZZYYd -terrible=ZZaYZZYcY -test=YYZZXZYZg -text=YcZZZZYZX -than=XbYYgZXYa
-that=baWacTZda -the=icZhcfbgc -them=XbZYYcZYY -then=aWYYbZYYd -there=VVaVbYeXg -they=YdYYZYZXe -thick=bZgXZXaYV -thing=aYZXcZZZY
-things=YdZYbZZYW -think=XZXhXXYYb -third=YXYZbdXYb -this=ZXaWYYeYc -those=YYcYaZYaY -thought=ZYZYeZZZX -three=ZcXcZYWXd
-through=acaWYZfYU -thursday=ZZYZZZWXf -time=XcWXcaZcX -timer=XeZYZZZZY -timing=YdZYZZZZX -tired=XdWdZZYZX -to=YcYXcZdXe
-today=XYXZYZYbe -told=aYZZZZYYc -tomorrow=bYYYZYXYe -tone=ZZfXYZYZY -too=VlgfeYYVL -took=ZZZYYZZZc -top=XYZYZZZac
-topic=YZZYZZZcY -tough=cYZYdZZaV -train=ZXZZZZYZc -trained=cYYXZZbZY -training=gZYYYZZZW -tricky=ZYXZdZZZY -tried=ZhYYXZYYX
-try=bYYYZZYZc -trying=dZYYZZYZZ -turned=YZZYZcZZa -twelve=YYZZcZYZZ -twice=aYZZYZZcY -two=eUbYVdZWe -unlucky=YYZYZZYiW
-until=eYYZZXZYZ -up=aZXbWgdWY -upset=ZYZdZYZZY -used=YgYYZZZZX -useless=YYccaZYZX -van=ZYZZeZYZX -verse=XYZZZZZYe -very=aYYacZZZY
-vocabulary=eYYZZZZZX -wall=ZbZZeZUZY -want=bYYXcZZZa -wanted=WZZYZaYZe -wants=ZbZZaWZZZ -warm=eYYZZZZZY -was=ZcWgebcZZ
-watching=eYZYZZZZX -water=ZZZZZYcZZ -we=WXZWXZcde -weak=YZdZZZZZW -week=hWXYXYdXa -weekend=XYaXZYdYb -well=YYYZYYYYh
-went=ZfXYWbZZZ -were=WbWdhYbaS -what=ZXZYbZYdZ -whatsoever=dYcYYZYYW -when=dgXYYXWYZ -which=XeYYbYZcV -who=ZZaZZYYdX
-whole=YaZXaZcYY -will=XYcYXXYZg -wish=YZYYZZZXe -with=acaYZWdXZ -without=ZdZYcaXZU -words=ZYYZcZYYa -work=XVZYYZjYa
-worked=XeZYZZZZY -worst=YaZYZZZeX -would=VXWaaZhYb -write=ZZZZZYYZc -wrong=WsWWYaUcS -wrote=YZZZZZZZc -yes=YZZZZZZZc
-yet=YYXYZYZZf -you=YYYYbYZca -zero=eZYZZZZZX 0@circumstance=VbYXZYwXO 0@others=VPWWckeef 0@state=YYXjYZYYY 0@task=YXcZcZZYY
10=ZZYYZZYZe 12=YZZYZXYZe 1@circumstance=YTXdbWnfW 1@others=ZUUVWufUi 1@state=eXfhYWXXV 1@task=XWZXjYWVk 2=ZZZcZXZZY 3=XYYaZYZYf
4=ZYZYZZZZd 5=YZZbZXYYd 6=YYZXYZeYa @circumstance=cfVWgZvad @others=XccSZycad @state=dbhsXZSVV @task=bhVUtcVaa ^a=YeYXeadaR
^all=dYZYYaXYb ^and=YYZYZYZYe ^ask=YZYYZXZYf ^asked=YeZZYZZZY ^bad=ZYZZYbZdX ^because=ZYeXZeXXY ^better=XXZYZZZZf ^bit=aYYdZZZZX
^by=XcWcZYZeV ^can=XYaYYYZZf ^could=dXWfYbYYV ^did=gbWcYXZXX ^do=XYZYYZZYg ^doing=YcZZZZZZY ^drew=YXZZYYZgY ^every=cYZZZYZZZ
^far=ZYZZcZZZY ^fate=YYZXZZYjV ^feeling=XYYfYZYYa ^felt=YZZeZZYYY ^fifty=YXZZZYYcb ^first=XZZYaZYYd ^five=cXZYYYZZc ^for=WYZbZZbZY
^forgot=YfZZZZYZW ^fortune=YZYXZXZhX ^gave=fYZXZZZZY ^good=YbeXXadXV ^got=XVadWbYac ^had=eaYhXXYWW ^half=ZYZWZacYb
^having=ZcZZZYZZY ^he=YXYYYbXbg ^heart=YZZdZZYZY ^her=ZZZZZcZZW ^honestly=cYZZZZZZX ^hungover=YZZeZZZYW ^i=dbhfVbYdo ^it=UPYVhXjcj
^jet=YZZfZZZYW ^just=ZWcZbYYaY ^kept=gaYYYYZYV ^languages=ZZdZZYZYY ^left=beZYZYXYX ^looked=YcZZZZYZY ^lost=dYZYZZZZY
^luckily=YaZZZZZcY ^lucky=ZYZYZZZeX ^maybe=YZYYZZZZd ^miss=YYYZZdZYa ^more=XYZYeZZbX ^my=UVafWbiTl ^never=YYcYZZYYb ^no=XWabVekUW
^nobody=YYZZcccYV ^not=cVfUdaXVb ^nothing=YYZYYZZXf ^on=YYZYZZYZc ^one=bdYZYZZYY ^only=XXZYdZZYd ^our=ZZZZZbdZW ^passed=YYZYZZZZd
^picked=ZcZZXZZaZ ^posted=YYZZZZZYd ^pure=cZZXZZZdW ^put=afYYZZYYX ^ran=cXYaYZZaZ ^rang=YcZZZYZZZ ^rested=YaZdYZZYW
^right=ZYZZZZXdY ^same=YZZYYZZZe ^sat=YZZZZYeYX ^sent=YYZZZZYZc ^seven=ZYZYcZZZZ ^she=YYYYYZYYh ^should=dbXYYZYYY
^simple=YYZZdZZZY ^six=ZZYZcZZZY ^skipped=cZZZZZZZY ^skived=cZZZZZZZY ^so=WXYVbZYXk ^some=XYbYYYYZc ^somebody=ZZZZZYZcY
^someone=ZZZZYXbdX ^sorry=YZZYZZZZd ^stalled=YYZZYZYZc ^started=ZdZZYZZYY ^stayed=dXZZZZZZY ^still=YYZbZZYZc ^stopped=dZZZZZYYX
^stuck=bYZZYZcZY ^swapped=YgYXZZZZX ^thank=YZZYYZZYd ^that=YXYYcZZYd ^the=QUZWjdjfi ^there=XXaXcZdXa ^they=YVXYeaYca
^three=cXZYYYZZb ^too=ZTgddYaXU ^took=XcZZZZZZa ^tried=XfZZYZYZY ^two=ZXXbYeYYb ^unlucky=YZZYZZYfX ^used=YfZZYZYYX ^was=gVddWYXXX
^we=VYYWWZdci ^well=cYdXYZYYa ^went=deZXYYZZW ^what=YYYYYZYcb ^wish=YZYYZZZXe ^woke=YYZdZZZYY ^won=ZYZZZZZcY ^worked=cZZZZZYYY
^wrong=ZfZZYZTdX ^wrote=YdZZYZZYY a=XgecdXcca about=VaWcdcWWe accid*=YWZZZYadY accident=YWZZZYadY after=fXXmWYZWT after*=WbXXYadYc
afternoon=XcYYYaeYW afterwards=YYYZZZYYf again=cUWbYcZWg again*=ZYYZZZZdY against=ZYYZZZZdY agend*=YdZZZZZYY agenda=YdZZZZZYY
agree*=YfZYZZYYX agreed=YfZYZZYYX aim=YcZZZYZZa alarm=ZaZZYYcZZ align*=YYZZZZYgW aligned=YYZZZZYgW all=bWZcTheaV along=ZcZZZbZYW
alway*=XbhYYYYYX always=XbhYYYYYX am=STvaZXWYb an=VgYYbWZcZ and=cbVeeYYfb anoth*=ZbYZYaXZd another=ZbYZYaXZd answe*=YcYYXbWdZ
answers=XcZZZZZbY any=YYaYiYYYW anyon*=YYZZdaZYY anyone=YYZZdaZYY anyth*=aZXbZcYXY anything=aZXbZcYXY app=XaZZZZZZc
appro*=ZeZYZYZZY approach=ZeZYZYZZY are=XVjWeXWaa arm=bZZYZXcZY aroun*=cZZYZYaZY around=cZZYZYaZY arsed=dZZYZZZZY as=XZfZaVXba
ask=YZYZaXZZe asked=aeXYZWYZd aslee*=ZZZZZVeZY asleep=ZZZZZVeZY at=fhebRWcWb audie*=ZZZZYcZZY audience=ZZZZYcZZY away=dXaYYaZaW
b=ZZYYZZZYc baby=YYZgaXaZV back=aeUUYcWWk backw*=cdZZZZZZS backwards=cdZZZZZZS bad=UfZdWZZbW ball=ZYZZYZXfX bar=YdYZdZYXW
barel*=fWZZYZZZY barely=fWZZYZZZY basic=YZZZdZZZY be=bYbWaYXfW becau*=aYbbYddWU because=aYbbYddWU bed=bWYZYYYYe bedti*=XdZZZYZZY
bedtime=XdZZZYZZY been=dWabXZWbZ befor*=dlWbXbaVR before=bfXcXcbWU beforehand=bfZYZYYYW begin*=YYYYeZZcW beginner=YYYZeZZaX
belie*=YZXZYZZZd believe=YZXZYZZZd bette*=WbYZYZZYe better=WbYZYZZYe betwe*=YdZYaZZYY between=YdZYaZZYY big=WdWYaYWdb
bike=dZZYZZYZZ bit=dXZfWaXYX bits=ZYYaYZYYc blue=YYZZYZbYc book=gcZYVZYYW booke*=YYZZYYbZc booked=YYZZYYbZc borin*=eYZYZZZZY
boring=eYZYZZZZY born=XYkYYYYZV boss=ZZZZZZYZc both=YbYYZZZdX bothe*=eYYZZZZZX bothered=cYZZZZZZY bough*=YYZZZZZZc
bought=YYZZZZZZc bounc*=YWZdZZYeW bounce=ZYZYZZYeX box=XXbZXZZYe brain=YWfXcYZYY brain*=YZcZZaZYX brains=YZcZZaZYX bread=ZZZZVZZZf
break*=YcYdYZZYW breat*=XfYYYYaXa breathe=YZYYZZZZc breathing=YeZZZYZYX bridg*=ZYZZZZYZc bridge=ZYZZZZYZc brigh*=YYbZXdZZX
bright=YYbZXdZZX bring=ZeZZZYYZX broke=WbZYXXiYY build*=YYZZZZcZZ building=YYZZZZcZZ bulle*=YcZZYZZZY burnt=YaZgZZZZU
bus=bWZYZXbaa busy=bcYZZYYZY but=gXYXWWdWf butte*=YbYeZZWZY butterflies=YYYeZZZZY buzzi*=YXZdZaZZY buzzing=YXZdZaZZY by=agYcVZXbX
c=ZZYYZZZZc cake=XYYYZZYYg call=XaZYXYdYd calle*=ZXYYXXeZc called=ZXYYXXeZc calls=XZZZZYZZd calm=YYYhZaZYV came=ZUXaXUcgf
can=SUgYlVXXb cance*=YYYYYZeaY cancelled=YYYZZZeYZ car=cXZYYaZYa card=YaYZYXZca cards=YcYYZZYdX chanc*=XZbWYZXkV chance=XZbWYZXkV
chang*=XbYcacZYV change=YYYcZZaZY check*=WiZZYZYZX checklist=XhZZYZZZV child*=YYZYZZeYY chose=ecZYXVYYb chose*=YaYXZZYZc
chosen=YaYXZZYZc chunk*=ZdZZYZZYY chunks=ZdZZYZZYY class=dXZXYaYYb clear=XdXbaZZYX cleve*=XZgYZZZZX clever=XZgYZZZZX
close*=aWYYYXbcb closed=aWYYYXbcb club=YYYZZdXYa coach=bXZZYcZZX code=ZYZZZcZZY coffe*=XbZeZWYYZ coffee=XbZeZWYYZ coin=YWYYYZZlW
coinc*=ZYZZZYZeX coincidence=ZYZZZYZeX colle*=YYZZcbYZX colou*=YfZZZZYXX colour=YfZZZZYXX comes=YXgZXYYYa compl*=VbYnebWXO
complicated=XcYVfZYZZ compu*=YZcZYYbZW conce*=XZZcZZZZZ confi*=YYacZZZZY confident=YYacZZZZY conta*=ZZZYZZeZX contact=ZZZYZZeZX
cooke*=XcYYZZZZb cooked=XcYYZZZZb coord*=YYgYYZZYX coordination=YYgYYZZYX corne*=eaZYeYXYV corner=ZbZYeYXYY could=bWUhbccWW
count*=XfYZZZYZX counting=YdZZZZZZY cover=YaZYYZcZY cover*=ZYZZZdYZY covered=ZYZZZdYZY crash*=ZZZZYZcZY crashed=ZZZZYZcZY
cry=ZZXZZZZZd cryin*=YZZdZZZZY crying=YZZdZZZZY cut=dbZYXacYU daft=YcXYbZZZY daily=eZZYZZZZW dark=cYZYZZcZW dates=YeYYZZZZY
daugh*=YYYYZaeZX daughter=YYYYZaeZX day=cVVcXYgeW days=ZYZZYZZca dead=YcZZZZZZX deaf=ZZfXYZYZY delet*=XXZZZZZZd deleted=XXZZZZZZd
demo=XcZZZZZZY desk=ZXZYZaZYc dice=XYYYYYYlU did=gcQbWiXWb died=ZZZZZZdZX diffe*=YcZZYYYZb diffi*=ZYYZiZYZV difficult=ZYYZiZYZV
disas*=ZZaZYZYZc disaster=ZZaZYZYZc distr*=YZZcZZZZY do=YZgWbWbWb does=YaZYZZZZc dog=ZYZfYTZYd doing=YeZZZZZYY done=YXYXXYbXk
dough=abZZcZYYW down=bYVbXdeVZ draw=XYaXZYYjW drawe*=YaZYYZZdY drew=XZYYXWZnV drill*=fXZZZZZYY drills=cZZZZZZZY drive=YZZYZZcZZ
drivi*=ZYcZYZYZb driving=ZYcZYZYZb drunk=YYZeZZYZY dry=YYZdYZcYX dumb=YZgVYZZbX e=ZZZXZYdZZ each=adZZZZZYX early=haYXZYaYU
easie*=YZZZfZZYW easiest=YZZZfZZYW easy=VZcYlZWYU eaten=XaYeZZZZX effor*=eYYYZYYZZ effort=eYYYZYYZZ eggs=YeZZZZWYb eight=XYYYcXYYg
eleve*=gWYYXXXYf eleven=gWYYXXXYf else=bXacYZbZV email=YcZZZYXZc email*=VdYYYZZZc emailed=WdYYYZYZb empty=ZZZZYZdZY
encou*=YZYZZeYYX ended=YXZZZZZYe endin*=YcZYZZZYY energ*=YYZeZZZYZ energy=YYZeZZZYZ engli*=ZYcYZZZZY english=ZYcYZZZZY
enoug*=dWfbYYaYT enough=dWfbYYaYT even=mXZYZXWYW eveni*=fTSgZYeYX evening=bVWdaZeYX evenings=dXWcYYZZZ ever=XYZXZZYYg
every=iaYYZaYYU every*=YbbdXdWZU everyone=adaZZXXYY everything=XYadYcYaW exact*=WWaYeYZgV exactly=WWaYeYZgV exam=XYbYdZaYX
exami*=aYZYYbZcX examiner=aYZYYbZcX excep*=bXZZdaYZW exceptions=bXZZdZYZW excus*=caZYZZYZY excuses=caZYZZYZY exhau*=YYViZZZZX
exhausted=YYViZZZZX expla*=XdXYZcZaX explained=YdZZZcZYW eyes=YYYbZZZdX face=ZYZYZZZYc faile*=XaYYZZaZc failed=XaYYZZaZc
fall=ZZZXZYcaZ famil*=ZZeZZYZZW family=ZZeZZYZZW far=WdYYcZXYb fast=YbbYaaZZW fate=YYZXZZYjV favou*=ZZZZZYZcY feel=WYYbZZZZe
feeli*=WaZfYZYYa feeling=WaZfYZYYa feet=ZZdZZZYZX fell=XWYYYZgdX felt=VXXrZaYXT fiend*=ZWZYgZZZX fiendish=ZWZYgZZZX
fifty=YXZZZYYcb filme*=ZZZZZWZZd filmed=ZZZZZWZZd final*=bYZYZZZYc finally=bYZYZZZYc fine=XYaaZYYYe finge*=ZXZYZZZZd
finis*=WYYYacbYc finish=XZZZZacZZ finished=YYYYYcYYd first=ckWVZUaYb fit=ZZWcZZZZY five=cXXXbZUXi fixed=ZZZZZcZZX flash*=adZZZZZYX
flashcards=adZZZZZYX flat=ZYZZeZXYZ floor=VaZZaZXYf flu=YYZdZZZZY fluke=YYZYXZYkW focus=ZZYcZYZZZ folde*=eYYXYYZZb
folder=bYYYYYZZc for=aajcdYbSZ forgo*=YfZaZZYZW forgot=YfZaZZYZW form=XVXZhdZXY fortu*=ZYYXZXYhY fortune=ZZYXZXZhW forty=aWYYeYYXd
four=YZYacZXXd fourt*=dXZZcZXYY fourth=dXZZZZZYZ free=bXYYZZeYW fridg*=ZZaZZZXZc fridge=ZZaZZZXZc frien*=YYdZacYaV
frigh*=YZZeZZZZX fright=YZZeZZZZX from=YaZcXeaUY front=XdZZZZZZY froze=YYYgZZZZV full=YZZcdZZYW gave=iTYWbcZUc gear=ZeZZZZWYY
gene=XYeYZZZZX get=WZZbYXbba gift=YXiZaWZYX glass*=XaYbZYdZX glasses=XaYbZYdZX go=aXXYXdaYb goes=cYZZaYZXb going=bYZaYZXXc
gone=ZYYYYYdaZ good=WWdYVccbc got=USccVYggb grade=ZZZZcZZZX graft*=gZYYZZZZW grafted=gZYYZZZZW grand*=ZYdZZXZZY granddad=ZYeZZXZZY
great=XaZZZdZZX green=YYZZZWZYf group=ZZZZZcZZY guess=YZcYZYZfW guess*=XYZZYZZiW gym=aYYZXXcZd had=ZZWhZdibR half=bXYUXbdca
halfw*=ZZZYZZaYc halfway=ZZZYZZaYc hall=XXZZYZZZg hand=YbYWZZZca hands=WXdXZdZYa happe*=UWbXXWYhg happen=VYcYZZZYd
happened=YXYYYWZia happy=YYXYZZZZe hard=eZYWiZZXS harde*=dbYYfZXXV harder=fXYYcZYYX hardest=XdZZcZYYW hardl*=ZYYdcYaXW
hardly=ZYYdcYaXW has=bYZYbWXYc have=YXrRZYWdY havin*=acYYZYZYZ having=acYYZYZYZ he=WaYYXbXah head=aZeYYZXZY heada*=YXZdZZZZZ
headache=YXZdZZZZZ heard=YZYVZZZae heart=dXYcZZYZX held=XgZYZbYYX helpe*=aZYYYgZYV helped=aZYYYgZYV her=VaYXYcZXg high=ZZZZZYZZc
him=YaZZZYXYe his=YcZYYbbYX hit=YYZXYZWnT hold=ZZaZcZZZX holid*=cXZYYXcZa holiday=ZYZZYXcZb holidays=cZZYZZZZY home=XXXXYWfXi
homew*=fYXZZYZYX homework=fYXZZYZYX hones*=eXXXZZYdX honest=cYXYaZZbX honestly=cYZYYZYbZ hope=YYZXZZZfY hoped=aZYXZZYdZ
hopel*=ZYdZZZZYX hopeless=ZYdZZZZYX hot=YXYdYZcZY hours=hWXgXYZYU house=YXZZZagZU hundr*=cZZZaZZZX hundred=cZZZaZZZX
hung=YZZXZaZZc hungo*=YYYhZZZYV hungover=YYYhZZZYV hungr*=YYZgZZZYX hungry=YYZgZZZYX hurt=XYYeZZZZZ husba*=ZZZZZdZZW
husband=ZZZZZdZZW i=nkkkQbaeg ice=YZcZZZZZX idea=WdYYYYYYe if=aYYZaaYcX ill=YYYeZWdZX impos*=YYZZjWYYV impossible=YYZZjWYYV
in=bafcabYca inste*=djXWXYXXY instead=djXWXYXXY instructor=ZZZZZXYZc inter*=YXdXWeaYb interview=ZZZZWZZZd interviews=YYdZZZZZX
into=XcXYWdbdV invoi*=ZZZZaZVZc invoice=ZZZZZZWZc is=VXpYlSSXf it=geYQbcche jab=YZZcZZZZY jammy=XYYYXYYlV jet=YZZfZZZYW
jitte*=YZZeZZZYW jitters=YZZeZZZYW job=YZZZfVYYb just=ZaYafXXfU keepi*=YcZZZZYZZ keeping=YcZZZZYZZ kept=leWWWjYVO key=ZXZZeZVbZ
keys=YdZZZZZZX kids=cXZZZbeYU kind=YaaZZeYZV kitch*=XaZZYZYZc kitchen=XaZZYZYZc knew=YYZZZZZdY knots=ZZZZcZZZY know=ZXWZZYZXi
lack=aXjYYZZYU lad=ZZZZZdZYX ladde*=ZYZZZcYZY ladder=ZYZZZcYZY lag=YZZfZZZYW lande*=XYZZYZZdb landed=XYZZYZZdb langu*=YYfYaYZYX
languages=YYfYZYZYX lap=YYZcYZZbX late=cYYXYZeZW later=ZZZYZYZZc laugh*=ZYZZYcYZa law=YYbYXbYfV lazy=fYZXYZZZY leade*=ZZZZZcZZX
leader=ZZZZZcZZX learn=dWbYbZYcV learn*=haYXYZYYX learned=eZYYZZZYX learner=ZZcZZZZZY left=VdbWYZaYb legal=ZZZZcZZZX
lesso*=dVZXaXcYa lesson=bWZYZYdYZ let=eeYXZYZYV lette*=YcZZVYZYe letter=ZaZZVYZZe libra*=ZZZZZbbZW library=ZZZZZZcZX
like=ZVdfZaWYY line=VdZZZaZXb list=YfYZZZYZX liste*=bbYYYcaYW listened=ccYYZXZYY loads=dYYaXdZXW locke*=ZZZZYZZdX locked=ZZZZYZZdX
long=XbYZcYYYb longe*=YYZYaZcZY longer=YYZYaZcZY looke*=caYYaVYYd looked=caYYaVYYd lost=ZbXYZZZdZ lot=XYYcdbZXY lotte*=ZZZZZYZcY
lottery=ZZZZZYZcY low=YZZdYZZZY luck=YUWTWYXyV lucki*=YaZZZZZcY luckily=YaZZZZZcY lucky=XaWXXYXqT lunch=ZVZdZZYYc lunch*=YdZZZYZZY
lunchtime=YdZZZYZZY mad=cYYYdYaYV made=bdZcZbcTS main=YYZZZZZYc make=XYZZZZZZc makes=YYZZaZZYc man=YYZZZcZZY manag*=XYYYZfYZb
managed=XYYZZaZZc many=ZZXXhYbYV maths=ZZdZZYZZX maybe=ZYYYZZZYd me=STiYUpZfY meeti*=YXZZZZZYe meeting=YYZZaZWYe memor*=YcfYYZZYV
memory=YafYYZZYV messa*=YXZZZZZZc met=ZYZZZZXZc metho*=YeYZYZZaX method=YeYZYZZaX metre*=YYYYcZZZZ metres=YYYYcZZZZ min=ZZZYXZYYd
mind=XaYZZcaZY minut*=cbXUZabXc minutes=dbXUXZbXd misfo*=ZZYZZZYdX misfortune=ZZYZZZYdX miss=YYYZZdZYa misse*=dZZYZYZZX
missed=dZZYZYZZX mista*=XdYYZZZZZ mixed=YdZZZZXZY momen*=YaYdaZZZW moment=YaYdaZZZW monda*=ZZZZZWZZe monday=ZZZZZWZZe
month=iWXZZZYYZ mood=YYXfYeZYV more=fVYYgYZbT morni*=bYYbZXdZW morning=bYYbZXdZW mostl*=daYUaYZdW mostly=daYUaYZdW
mothe*=ZZcZZZZYY mother=ZZcZZZZYY mount*=YYYZbZZYc mountain=YYYZbZZYc mouth=YYZdZaZYX moved=YYZZZbcXZ movem*=YZaZbZZZW
movement=YZaZbZZZW much=ZYYZeYcYX mum=ZbXaYWbZc music*=ZZcZYZZZX must=bYXZZXZeY my=ddjbUfYeX mysel*=beUXXXcYc myself=beUXXXcYc
names=ZZZZcZYZX natur*=XXoYYYYXU natural=YZeYZZZZX naturally=ZZfZZYZYX nature=YYdZZZZZY neede*=acZZZbYZW needed=acZZZbYZW
nerve*=YYYeZZZZY nerves=YYYeZZZZY nervo*=XYYgZZZZX nervous=XYYgZZZZX never=dWlVXhYYP new=XXgaXXUXg news=YdYZZZZZY next=WaYYXXZZi
nice=YYYYXcaZb night=bXYgZXZbU night*=caYcZZZYV nightmare=YcZZaZZZX nights=cXZcZZZZX nine=ZbXZYYbXc no=WedYcbcWY nobod*=acXYdYaYU
nobody=acXYdYaYU nodde*=ZZZZZdZZW nodded=ZZZZZdZZW not=ecfcbeUWb note=ZcZZYZZZY notes=cfYVZZYYX nothi*=caXacYYZX nothing=caXacYYZX
now=bWWXYYaXk numbe*=YaeXXVYYg number=YZYYXWYZi numbers=YafYZYZYX ocloc*=caZZZZZZY oclock=caZZZZZZY of=aWdcebbcW off=bfWcWYcZV
offer*=ZZZZZWZZc offered=ZZZZZWZZc offic*=YYZZYZcYa office=YYZZYZcYa often=cXYbZZZZX okay=XaYYZZYYg old=YZeYWZYbY on=dcUdYcVbc
once=ZcWbYZcaV one=aeTTdeXeY only=dVYajYYZU opene*=eaYXYZYZY opened=eaYXYZYZY openi*=YcZZZZZZX opening=YcZZZZZZX order=YeZZZZXYa
other=VYYXYfYeX our=YYZZaaeZV out=ZdWaWabYd outli*=YdZYZZZZY outline=YdZYZZZZY oven=YaZYYZcYZ over=dXXaXYYad packe*=cYYYYYgWX
packed=dZYYYYaYY page=YWYXcZYbe pages=YYZYfZZYY paid=aXZYYZZca panel=cXZXZcZaX panic=XYZfZZZZX panic*=YZZeZZZZW panicked=YZZeZZZZW
paper=aZZZeZVYZ paper*=cYZZbZZZW papers=dYZZZZZZX parag*=YYZZcZZZZ paragraph=YYZZcZZZZ parce*=YYZZYZYYe park=eYZYYZWYa
part=WcZYcaaYX partn*=XZZZZdZZY partner=XZZZZdZZY pass=aZZZcYZZX passe*=XYWYcZYYg passed=XYWYcZYYg patie*=dYdYYZZXX
patience=aYdYZaYYX patient=cZZZYZYYZ penci*=cYZZZZYZY peopl*=ZXgYaYXXa people=ZXgYaYXXa per=YcZZZZZZY perce*=YYZYbYZYc
percent=YYZYbYZYc perfe*=ZZZYYZfYX perfect=ZZZYYZfYX phone=XbZZXdWZb picke*=YcYXWaYeZ picked=YcYXWaYeZ pictu*=YfZZZZZZW
piece=WYYZfaZYY place=YUZaXZUka plan=XkYYWaYYY play=YZXZcYZXc plus=XXYZZZbac pocke*=YcZZZZZYY pocket=YcZZZZZYY poem=YYZZZZZZd
point*=YcZZYZZZZ possi*=YYZYZZdcW possible=YYZYZZdcW post=YZZZXZXcc poste*=YVZZYZYcd posted=YXZZZZZYe postm*=ZZZZZXZZc
postman=ZZZZZXZZc poure*=ZZZZZZcZY poured=ZZZZZZcZY power=ZZZZZZdZX pract*=mZUXZaaYT practise=jWXXYabYX practised=cdWYaYZaW
prepa*=pXXVaYYaS prepare=dYYZZZZZX prepared=eZYXbYYaX prete*=ZeZZZYZYX pretended=ZeZZZYZYX price=ZbZZZYWYd print=ZZZYdZZYX
print*=cZZZYZcZV printer=cYZZYZdZW promi*=eXZZZaYZX promised=cYZZZaYZX prope*=acZZZZZZW proud=XYXXYYYZh pure=bYYYYYYgV
pushe*=cYZZZZZZY pushed=cYZZZZZZY put=jfWWXZXXX quest*=VdXXbXYjX question=XcYYXYYgZ questions=XZYYeYZcX quick=YYeZZZZYX
quiet=YaZZYYgYX quit=eYZYZZZYX ran=cYYaYZbZZ rando*=ZaYZZXZeY random=ZaYZZXZeY rang=YbYXYYYZe rathe*=XfYZYZYYa rather=XfYZYZYYa
read=YbYYYaYZc reade*=YZcZZZZZY reader=YZcZZZZZY real=caZYZYYZX reall*=YXXZdcXZb really=YXXZdcXZb reaso*=aYaWZZYYe
reason=aYaWZZYYe recep*=ZaZYZZcZY recip*=YdZZbYZYX recipe=YdZZbYZYX recor*=XdZZZZZZY red=YYZZZdXYa refle*=YZcZZaZZY
refus*=eWZYZZZZY rehea*=mXYYZaZVU rehearsed=hYZZZaZVX rejec*=gYZZZZZZV relax*=YZZdZaZYX relaxed=YZZdZaZYX repea*=gZXZZZZYV
repeated=gYXZZZZYW repet*=hZZXZZZYV repetition=hZZXZZZYV repli*=ZcZZZYZZY replied=ZcZZZYZZY repor*=ZYYZXZZZd report=ZYYZXZZZd
rest=XdZZYZZXa reste*=XcZgYZYYU rested=XcZgYZYYU resul*=ZZZZYZZZc result=ZZZZYZZZc revis*=kUaYYZYZV revising=dXZZZZZZZ
rhyth*=YccZYYYYY rhythm=YccZYYYYY right=XbYXXZYiW ring=YYZXZZbZc ringi*=ZcZYYZZZZ ringing=ZcZYYZZZZ roads=YYZZYZdZY room=WhZZYXYbX
rose=YYZdYZZZZ round=YbYYYYZbc route=YdZZbZYYX row=XaXZYcZYc rows=YZZZZZcZY rubbi*=ZZdYZZZZX rubbish=ZZdYZZZZX rule=YaZZdZYZW
run=bXYZYZZZc runni*=XYYdZbXYa running=XYYdZbXYa said=ZYXXZZYXj same=YaZYYYYYf sang=ZYZZZZZYc sat=bXVWYYdXf satur*=cXZZZZYYb
saturday=YYZZZZZYe saw=XXZZZYZZf say=YZXXeWXYf says=bbYZXWZZd scale=YcZZWZZYb scale*=dZYZZYZZY scales=dZYZZYZZY scare*=YYadZZZZX
scarf=ZZYZWZZZe scrip*=XeYZZaZYY script=XeYZZaZYY secon*=XWaZcYXYh second=YXaZcYXYf see=XdZYZWXYf sense=YYdZcZYYW sent=XVZZXdeXb
sente*=YdYYaaYXZ sentence=YdZZZaZYX serio*=dYYZZZZZX seriously=dYYZZZZZX set=XjXYYZWZZ seven=YXYYbZYYe shaki*=ZZYdZZZZY
shaking=ZZYdZZZZY shatt*=XZZdZZZZY shattered=XZZdZZZZY she=XcYYXaWZg sheer=aYZZZZYeW shelf=ZbZZVZZZc shift=YXZbYZcZa
shoes=YhZZYZWXZ shook=ZZZZZVZYf short=WZaYfYXdV shoul*=cjVZYZYYW should=cjVYYZYYW show=XYZZZdZYa showe*=baZZZbZZW shut=YbZXYZgYW
sick=XZZdZZZZZ side=bYYYYcYdV signe*=ZYZZZYZZc signed=ZYZZZYZZc silly=YcZYZZZZY simpl*=cWhWeXaXT simple=eXaYdZYYV simply=XYhXYYbZX
since=kXZeYXVXV sing=YYiYZZZZT singl*=dVYYbYZZZ single=dVYYbYZZZ siste*=YdYZZYYXb sister=YdYZZYYXb sit=ZXYeYbYZX six=YXWYcYZYf
skipp*=eYZYZZZaX skipped=eYZYZZZaX skive*=cZZZZZZZY skived=cZZZZZZZY slack*=eYZYZZZZX slacked=eYZYZZZZX sleep=YZXfZXZZY
sleev*=YYZYZZZYd slept=aXZlYXYYU slide*=YhYYZZXYW slides=YhYYZZXYW slot=ZYZZZdXZZ slow=adfVYZYYX slowe*=YfZZZZZXY small=YgZYcYYXV
small*=YhYYZZZYW smaller=YhYYZZZYW smart=YYdYZYZZY smile=YZZZZZZYc smile*=ZZZZZZZcZ smiled=ZZZZZZZcZ smili*=ZZYYZZZcY
smiling=ZZYYZZZcY snow=ZZZYZZdZX snowe*=ZZZZZZdZX snowed=ZZZZZZdZX so=XbaZadeUY socks=dYZZZZYZX sofa=YXYZZZZZf softw*=YYcYZZZZY
software=YYcYZZZZY sold=YYZYZZZZd some=YYbYYYYZd someb*=ZYZZZZZcY somebody=ZYZZZZZcY someo*=abZZYXZcY someone=abZZYXZcY
somet*=YZaYZZeZW something=YZaYZZeZW son=ZYXYZVdYe soon=fYYXZZZZY sorry=YZZYZaZYc soup=YXZZZZZYd spell=ZYadYZZZX spoke=YYYYZZZZe
sprea*=YdZZXZZZY stage=YZZeZZbYW stall*=YYZZYZYZc stalled=YYZZYZYZc stand*=YdZZZZZZX standing=YdZZZZZZX stars=YYZZZZZgW
start=ddYYYXZYX start*=WfZZXaZYa started=YfZZYaZYX stati*=YYaZYZXZd station=ZYZZYZXZd stay=YYZYZYeZY staye*=dXZZZZZZY
stayed=dXZZZZZZY stead*=bYcXZZZYY steady=bYcXZZZYY steep=ZXYZeZZZY steps=YfZYXaYYX still=YVYhWYcYb stitc*=ZZadYZZZX stop=ZYZdYbYYY
stopp*=dYZXZZaYZ stopped=eYZXZZaYY strai*=YZbcbZYZU straight=YabdYZYZW straightforward=ZZZZcZZZY straw=YYZYZZZeX stres*=YZYdZZZZY
stressed=YYYdZZZZY stret*=fYZXZZZZX stretches=fYZXZZZZX strin*=ZYZZYZcZY strok*=YcZZZZZZZ stron*=YZcaZZZZY strong=YZcaZZZZY
struc*=YgYZYZZYX stubb*=hZZYXZZXX stubbornness=hZZYXZZXX stuck=dZYYYYdZV studi*=dYZZZZZZX studied=dYZZZZZZX study=cYZZZZZYY
stuff=YZaWebZYW suck=XYiXZZZZW sugar=XeYYZZZZY sunda*=aXYcZZYXb sunday=aXYcZZYXb suppo*=YYcYYcXaY suppose=YYdYZZYaY sure=YYYYZZZZe
surpr*=YZYcZZZYa swapp*=YgYXZZZZX swapped=YgYXZZZZX sweat=gZXYZZZZW sweat*=XYZhYZZYX table=XXZZYaYYg taken=ZZZYYadYY
talen*=bXnWYYYXV talent=cXiXYZYXV talented=YZeYZYZYY talk=XaZYdXYXc talke*=XdaXYZWYc talked=XdYYYZWYe talki*=XadZYcYYV
talking=XadZYcYYV tbh=dYYYaZZaX tea=YYXYZYXZh teach*=cYWYZdZYZ teacher=cYWYZdZYZ team=ZZZZZeZZX tears=cZXYZaZZa techn*=YYaVjZZYX
technical=YYYVjZZYX tell=XYYYZYZWi tempe*=YXXdZZZZZ ten=bbXUZYZXh terri*=ZZaYZZYcY terrible=ZZaYZZYcY test=YXZZZYYYg
text=dbZZaZYZU than=cbYXfYWYY thank=YZZYYZZYd thank*=YYYYZdZZa thanks=YYYYZdZZa that=daVZcVagZ the=ijdhdjeji them=VeZXYcZYb
then=YfYXZXXWf there=WXZVdSdci they=YfXYdWXcZ thick=bZgXZXaYV thing=ZcbWaZZbW thing*=XdaYbZZYW things=XdaYbZZYW think=WZXhXXYab
think*=abYbZZZYW thinking=YcZbZZZYW third=XXYZZcWWi this=dYaYdWaWa those=dXcYZZYcV thoug*=ZYYYeXYYc thought=YYYYdXZYc
three=ecYaaXVWc threw=YYZZYYbdY throu*=bdZWXafYU through=bdZWXafYU thurs*=ZYYZZZXWh thursday=ZYYZZZXWh tight=ZYZZeZXZY
time=ZdVXZachT timer=WjZYZZYZW times=kYXYYZZYU timin*=YdZYaZYZX timing=YdZYaZYZX tired=YdWdZZYZY to=acbUfdcXc today=WXXfYYYcb
told=YZYYZZYXf tomor*=aYYYZYXYf tomorrow=aYYYZYXYf tone=ZZfXYZYZY too=WjfefXXUR took=dbYYXcYZX topic=XbYYZZZfV toss=ZYZZZZWhX
total=ZZZZZZZcY tough=cYZYdZZaV tough*=ZYZZaYZcY traff*=YYZYYZeZZ traffic=YYZYYZeZZ train=cVZZYZZYc train*=kWXXXbdXU
trained=dYYXZZbYY training=gZYYYZZZW trick=YdZZZZZZY trick*=ZXaYdZZZX tricky=ZYXZdZZZY tried=fhYXXZYYT try=bYYYZZYZc
tryin*=dZYYZZYZZ trying=dZYYZZYZZ tuesd*=YaZbYZZYc tuesday=YaZbYZZYc tune=ZcaZYYZZY twelv*=WXYZcYYZf twelve=WXYZcYYZf
twice=dZZYXZZbX two=ccZXYbYVd under*=YbZYZYhYT unluc*=YYZYZZYiW unlucky=YYZYZZYiW until=oZYXYVZXV up=acZdTcbbV ups=ZYZZZZZZc
upset=ZYZdZYZZY us=ZYZXcYaYb used=WnXYYZYZV usele*=YYccaZYZX useless=YYccaZYZX van=YXZZeZYZY verse=XYZZZXZYg versi*=YYZacYZYY
version=YYZacYZYY very=dXWZgcYXV villa*=YXZZZYeYZ village=YXZZZYeYZ vocab*=eYYZZZZZX vocabulary=eYYZZZZZX voice=YYcVbYZYc
waite*=YdZZZZZZY waited=YdZZZZZZY walke*=XZZZZZZZd walked=XZZZZZZZd wall=YdZZeZUZY walls=YXZdZZYZa want=bXYXcZZZb wants=ZbZZaWZZZ
warm=dYYYYZfXW was=XWUmjcidW watch*=eYZYZXYbY watching=eYZYZXZbX water=ZZZZZYcZZ way=WbXZbaXeY we=UXbWWYccj weak=YZdZZZZZW
weath*=YWZbYZcZZ weather=YWZbYZcZZ week=hWWcXXdWa weeke*=bXZXZXdYa weekend=bXZXZXdYa weeks=gWYXYZaYZ well=XWbgXXXWf went=afXXVZXcd
were=WXVchajbN what=WdZXaZZYc whats*=dYcYYZZYW whatsoever=dYcYYZZYW when=ghXYWZTaX which=WeYYaYacV who=YYZZYXYdb whole=bYYWYdeWY
why=XZYcYZZYc wife=ZYZZZZYZc will=XYcYXWYZh willp*=gYZYYZYYW willpower=gYZYYZYYW wind=ZYZZYZdYY wish=YZYYZZZXe wishe*=ZZZZZYZYc
wished=ZZZZZYZYc with=egcVXVbaX witho*=YbXYbeXYY without=YbXYbeXYY woke=YYZdZZZYY won=ZYZZZZZcY word=YcZZYZZZY words=YbYZcZYXY
wore=cXZZZWZZd work=bWYXXZjXZ worke*=cbYYYZbZV worked=cbYYYZbZV works=ZZZZZYYYe worst=YaZYYaZeX would=YaUcbZfXY write=ZZZZZYYZc
writi*=YYcZYZZZY writing=YYcZYZZZY wrong=VpWWYaUhR wrote=WfYYYVZYe year=dXZYeYXYW yes=bXYXXbYXf yeste*=XYYbZZZYf
yesterday=XYYbZZZYf yet=YYXYZYZZf you=XYYXbYYaf your=YZZZYZZcZ zero=eZYZZZZZX
"""
